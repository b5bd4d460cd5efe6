package io.gridstride.analysis.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element that many of the cheapest paths go through, so that one control there works on many.
 *
 * @param element id
 * @param paths how many of them it lies on, neither as their entry nor as their jewel
 * @param share of all of them, from 0 to 1
 */
public record ChokePoint(String element, int paths, double share) {
  /** An element on fewer of the paths than this is no choke point. */
  private static final double LEAST_SHARE = 0.5;

  private static final int FEWEST_PATHS = 2;

  /** Largest share first, then by id. */
  static List<ChokePoint> of(List<AttackPath> cheapest) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (AttackPath path : cheapest) {
      var inner = new LinkedHashSet<>(path.elements());
      inner.remove(path.entry().element());
      inner.remove(path.jewel().element());
      inner.forEach(element -> counts.merge(element, 1, Integer::sum));
    }
    List<ChokePoint> points = new ArrayList<>();
    counts.forEach((element, paths) -> {
      double share = (double) paths / cheapest.size();
      if (paths >= FEWEST_PATHS && share >= LEAST_SHARE) {
        points.add(new ChokePoint(element, paths, share));
      }
    });
    points.sort(
        Comparator.comparingDouble(ChokePoint::share)
            .reversed()
            .thenComparing(ChokePoint::element));
    return List.copyOf(points);
  }
}
