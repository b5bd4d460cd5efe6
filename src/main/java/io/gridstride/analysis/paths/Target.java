package io.gridstride.analysis.paths;

import io.gridstride.analysis.paths.StepGraph.Arc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A jewel that can be got to.
 *
 * @param states which mean that it has fallen
 * @param cost of the cheapest way to it from any entry
 */
record Target(Jewel jewel, List<Integer> states, double cost) {
  Target {
    states = List.copyOf(states);
  }

  /** Cheapest first. */
  static List<Target> of(
      SortedMap<Integer, Jewel> jewels,
      StepGraph graph,
      Map<Integer, Entry> starts,
      List<List<Arc>> out) {
    double[] costs = Routes.from(starts, out);
    List<Target> targets = new ArrayList<>();
    jewels.forEach((element, jewel) -> {
      List<Integer> states =
          graph.at(element, jewel.goal() == Jewel.Goal.SWITCHING).stream()
              .filter(state -> !starts.containsKey(state))
              .toList();
      states.stream()
          .mapToDouble(state -> costs[state])
          .min()
          .ifPresent(cost -> targets.add(new Target(jewel, states, cost)));
    });
    targets.sort(
        Comparator.comparingDouble(Target::cost).thenComparing(target -> target.jewel().element()));
    return List.copyOf(targets);
  }
}
