package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Progress;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Attack paths with the very facts they were found in.
 *
 * @param megawatts what can be switched at a jewel, by its element's id; absent where nothing can
 */
record Found(Dfd dfd, Catalog catalog, AttackPaths paths, SequencedMap<String, Double> megawatts) {
  Found {
    megawatts = Ordered.map(megawatts);
  }

  /** Searches; empty when nobody waited for the end. */
  static Optional<Found> search(Dfd dfd, Catalog catalog, Progress progress) {
    return AttackPaths.of(dfd, catalog, PathQuery.ALL, progress)
        .map(paths -> new Found(dfd, catalog, paths, megawatts(dfd, catalog, paths)));
  }

  private static SequencedMap<String, Double> megawatts(
      Dfd dfd, Catalog catalog, AttackPaths paths) {
    var megawatts = new LinkedHashMap<String, Double>();
    Network network = Network.of(dfd, catalog);
    for (Jewel jewel : paths.jewels()) {
      Supply supply = Supply.of(List.of(network.element(network.number(jewel.element()))));
      if (supply.units() > 0 && supply.megawatts() > 0) {
        // A jewel stands for all that are just like it.
        megawatts.put(jewel.element(), supply.megawatts() / supply.units() * jewel.units());
      }
    }
    return megawatts;
  }
}
