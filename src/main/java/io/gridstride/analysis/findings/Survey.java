package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.risk.ControlPaths;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Unfolded;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/** All that a finding may read: the facts, the words for them and how they hang together. */
public final class Survey {
  /** What the evidence says of a property that nobody has stated. */
  static final String UNSPECIFIED = "unspecified";

  private final Dfd dfd;
  private final Catalog catalog;
  private final Network network;
  private final Watch watch;
  private final Transit transit;
  private final Unfolded graph;
  private final Transit commands;
  private final Unfolded commandGraph;

  /**
   * A survey for somebody who waits.
   *
   * @param watch a slow finding asks it now and then whether to stop
   */
  public Survey(Dfd dfd, Catalog catalog, Network network, Watch watch) {
    this.dfd = dfd;
    this.catalog = catalog;
    this.network = network;
    this.watch = watch;
    this.transit = Transit.of(network);
    this.graph = transit.unfold();
    this.commands = transit.only(flow -> carries(dfd, flow, ControlPaths.COMMANDS));
    this.commandGraph = commands.unfold();
  }

  /** For somebody who waits to the end. */
  public static Survey of(Dfd dfd, Catalog catalog) {
    return new Survey(dfd, catalog, Network.of(dfd, catalog), Watch.PATIENT);
  }

  public Dfd dfd() {
    return dfd;
  }

  public Catalog catalog() {
    return catalog;
  }

  public Network network() {
    return network;
  }

  public Watch watch() {
    return watch;
  }

  /** The network as paths may lead through it. */
  Transit transit() {
    return transit;
  }

  /** The same as a plain graph. */
  Unfolded graph() {
    return graph;
  }

  /** The network with no flows but those that carry commands. */
  Transit commands() {
    return commands;
  }

  /** The same as a plain graph. */
  Unfolded commandGraph() {
    return commandGraph;
  }

  /** The flow is said to carry data of one of these kinds. */
  boolean carries(Flow flow, List<String> kinds) {
    return carries(dfd, flow, kinds);
  }

  private static boolean carries(Dfd dfd, Flow flow, List<String> kinds) {
    for (String id : flow.data()) {
      DataAsset asset = dfd.assets().get(id);
      if (asset != null && kinds.contains(asset.kind())) {
        return true;
      }
    }
    return false;
  }

  /** What the model states of a flow's property, or else what its protocol's specification says. */
  Optional<Known> property(Flow flow, String property) {
    return Known.of(flow, property, catalog);
  }

  /** What the model itself states of a flow's property. */
  static Optional<PropertyValue> stated(Flow flow, String property) {
    return flow.properties().get(property);
  }

  /**
   * How far what stands there is trusted, from 0 to 100: by the innermost zone around it whose kind
   * the catalogue knows.
   */
  Optional<Integer> trust(Placed placed) {
    return placed.zones().stream()
        .flatMap(zone -> kind(zone).stream())
        .findFirst()
        .map(ZoneKind::trust);
  }

  private Optional<ZoneKind> kind(Boundary zone) {
    return zone.kind().flatMap(catalog::zone);
  }

  /** The property is known, and is this. */
  static boolean is(Optional<Known> known, String value) {
    return known.filter(fact -> fact.value().text().equals(value)).isPresent();
  }

  /** The fact, also where it is that nobody has stated it: silence is never taken for safety. */
  static Fact fact(Placed placed, String property) {
    return fact(placed.id(), property, placed.property(property));
  }

  Fact fact(Flow flow, String property) {
    return fact(flow.id(), property, property(flow, property));
  }

  private static Fact fact(String about, String property, Optional<Known> known) {
    return known
        .map(fact -> fact.about(about, property))
        .orElseGet(() -> new Fact(about, property, UNSPECIFIED, Fact.Origin.DERIVED));
  }
}
