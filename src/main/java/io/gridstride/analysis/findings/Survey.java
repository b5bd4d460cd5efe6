package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * All that a finding may read: the facts, the words for them and how they hang together.
 *
 * @param watch whoever waits for the findings; a slow one asks it now and then whether to stop
 */
public record Survey(Dfd dfd, Catalog catalog, Network network, Watch watch) {
  /** What the evidence says of a property that nobody has stated. */
  static final String UNSPECIFIED = "unspecified";

  /** For somebody who waits to the end. */
  public static Survey of(Dfd dfd, Catalog catalog) {
    return new Survey(dfd, catalog, Network.of(dfd, catalog), Watch.PATIENT);
  }

  /** The end from which a flow comes. */
  Placed source(Flow flow) {
    return network.element(network.number(flow.source()));
  }

  /** The end to which a flow goes. */
  Placed target(Flow flow) {
    return network.element(network.number(flow.target()));
  }

  /** The flow is said to carry data of one of these kinds. */
  boolean carries(Flow flow, List<String> kinds) {
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
    return stated(flow, property)
        .map(value -> new Known(value, Fact.Origin.MODEL))
        .or(() ->
            flow.protocol()
                .flatMap(catalog::protocol)
                .flatMap(protocol -> protocol.facts().get(property))
                .map(value -> new Known(value, Fact.Origin.PROTOCOL)));
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
