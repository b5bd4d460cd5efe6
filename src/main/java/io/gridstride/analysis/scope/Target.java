package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.SecurityLevels;
import java.util.List;
import java.util.Optional;

/**
 * The IEC 62443 target (SL-T) that holds where something stands.
 *
 * @param zone id of the zone that sets it
 */
public record Target(String zone, SecurityLevels levels) {
  /**
   * The target of the innermost zone that has one: its own, or that of its kind.
   *
   * @param zones innermost first
   */
  public static Optional<Target> of(List<Boundary> zones, Catalog catalog) {
    return zones.stream()
        .flatMap(zone ->
            zone
                .target()
                .or(() -> zone.kind().flatMap(catalog::zone).flatMap(ZoneKind::target))
                .map(levels -> new Target(zone.id(), levels))
                .stream())
        .findFirst();
  }
}
