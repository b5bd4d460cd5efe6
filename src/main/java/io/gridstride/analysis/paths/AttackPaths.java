package io.gridstride.analysis.paths;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/**
 * How an attacker gets from the entries to the jewels of a network.
 *
 * @param entries where he can begin, sorted by id; one stands for all that are just like it
 * @param jewels what he must not get to, sorted by id; likewise
 * @param paths the likeliest ways, likeliest first
 * @param cheapest for each pair of entry and jewel that was looked at its likeliest way, likeliest
 *     first
 * @param pairsLeftOut pairs with a way that were not looked at, because less likely ones would only
 *     make the list longer
 * @param jewelsLeftOut jewels with a way to them that were not looked at, likewise
 * @param chokePoints what most of the cheapest ways go through
 * @param advice for each jewel with an open likeliest way the one control that helps most,
 *     likeliest way first
 * @param cut what closes all open ways, also those left out of the list
 */
public record AttackPaths(
    List<Entry> entries,
    List<Jewel> jewels,
    List<AttackPath> paths,
    List<AttackPath> cheapest,
    int pairsLeftOut,
    int jewelsLeftOut,
    List<ChokePoint> chokePoints,
    List<Advice> advice,
    Cut cut) {
  public AttackPaths {
    entries = List.copyOf(entries);
    jewels = List.copyOf(jewels);
    paths = List.copyOf(paths);
    cheapest = List.copyOf(cheapest);
    chokePoints = List.copyOf(chokePoints);
    advice = List.copyOf(advice);
  }

  /**
   * Searches a sound DFD.
   *
   * @return empty when nobody waited for the end
   * @throws IllegalArgumentException if the query names an element that the DFD does not have
   */
  public static Optional<AttackPaths> of(
      Dfd dfd, Catalog catalog, PathQuery query, Progress progress) {
    return new PathSearch(new Ground(dfd, catalog), query, progress).run();
  }
}
