package io.gridstride.analysis.paths;

import io.gridstride.analysis.risk.ControlPaths;
import io.gridstride.analysis.scope.Crossing;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that steps are judged by. */
final class Ground {
  private static final String THIRD_PARTY = "Z-3P";

  private final Dfd dfd;
  private final Catalog catalog;
  private final Network network;
  private final Transit transit;
  private final boolean signer;
  private final List<ControlUse> everywhere = new ArrayList<>();
  private final Map<String, List<ControlUse>> standing = new LinkedHashMap<>();
  private final Map<String, List<String>> lines;

  Ground(Dfd dfd, Catalog catalog) {
    this.dfd = dfd;
    this.catalog = catalog;
    this.network = Network.of(dfd, catalog);
    this.transit = Transit.of(network);
    this.signer = network.elements().stream().anyMatch(this::signs);
    this.lines = Crossing.lines(dfd);
    dfd.controls().values().stream()
        .filter(use -> use.status().inPlace())
        .sorted(Comparator.comparing(ControlUse::id))
        .forEach(use ->
            use.on()
                .map(part -> standing.computeIfAbsent(part, id -> new ArrayList<>()))
                .orElse(everywhere)
                .add(use));
  }

  Dfd dfd() {
    return dfd;
  }

  Catalog catalog() {
    return catalog;
  }

  Network network() {
    return network;
  }

  Transit transit() {
    return transit;
  }

  Placed source(Flow flow) {
    return network.element(network.number(flow.source()));
  }

  Placed target(Flow flow) {
    return network.element(network.number(flow.target()));
  }

  /** What the model states of a flow, or else what its protocol's specification says. */
  Optional<Known> property(Flow flow, String property) {
    return Known.of(flow, property, catalog);
  }

  /** Whether the flow carries commands; unknown when nobody has said what it carries. */
  Truth commands(Flow flow) {
    return carries(flow, ControlPaths.COMMANDS);
  }

  Truth carries(Flow flow, List<String> kinds) {
    if (flow.data().isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        flow.data().stream()
            .flatMap(id -> Optional.ofNullable(dfd.assets().get(id)).stream())
            .map(DataAsset::kind)
            .anyMatch(kinds::contains));
  }

  Crossing crossing(Flow flow) {
    return Crossing.between(source(flow).zones(), target(flow).zones(), lines(flow), catalog);
  }

  /** Ids of the boundary lines that the flow crosses. */
  List<String> lines(Flow flow) {
    return lines.getOrDefault(flow.id(), List.of());
  }

  /** Whether it is said that commands are signed by who orders them, and not by the head-end. */
  boolean hasSigner() {
    return signer;
  }

  boolean signs(Placed placed) {
    return states(placed, "signsCriticalCommands", "true");
  }

  /** A control of this kind that is in place on the element, around it or everywhere. */
  Optional<ControlUse> inPlace(String control, Placed placed) {
    return best(control, around(placed));
  }

  /** A control of this kind that is in place on the flow, at or around its ends, or everywhere. */
  Optional<ControlUse> inPlace(String control, Flow flow) {
    return best(
        control,
        Stream.of(on(flow.id()), around(source(flow)), around(target(flow))).flatMap(all -> all));
  }

  private Stream<ControlUse> around(Placed placed) {
    return Stream.concat(
        on(placed.id()), placed.zones().stream().map(Boundary::id).flatMap(this::on));
  }

  private Stream<ControlUse> on(String part) {
    return standing.getOrDefault(part, List.of()).stream();
  }

  private Optional<ControlUse> best(String control, Stream<ControlUse> uses) {
    return Stream.concat(everywhere.stream(), uses)
        .filter(use -> use.control().equals(control))
        .reduce((a, b) -> b.status().compareTo(a.status()) > 0 ? b : a);
  }

  /** A partner's, by its type or by the zone it stands in. */
  static boolean ofThirdParty(Placed placed) {
    return placed.is("thirdParty") || standsIn(placed, THIRD_PARTY);
  }

  /** The innermost zone that states a kind is of this one. */
  static boolean standsIn(Placed placed, String kind) {
    return placed.zones().stream()
        .flatMap(zone -> zone.kind().stream())
        .findFirst()
        .filter(kind::equals)
        .isPresent();
  }

  static boolean states(Placed placed, String property, String... values) {
    return placed
        .property(property)
        .filter(known -> List.of(values).contains(known.value().text()))
        .isPresent();
  }

  /** Its type is one for which the property is worth stating. */
  static boolean lists(Placed placed, String property) {
    return placed.type().filter(type -> type.properties().contains(property)).isPresent();
  }
}
