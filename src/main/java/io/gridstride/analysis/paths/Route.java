package io.gridstride.analysis.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Steps that follow each other, and what they cost together. */
record Route(List<StepGraph.Arc> arcs, double cost) {
  Route {
    arcs = List.copyOf(arcs);
  }

  static Route of(List<StepGraph.Arc> arcs) {
    return new Route(arcs, arcs.stream().mapToDouble(arc -> arc.step().cost()).sum());
  }

  List<StepGraph.Arc> first(int count) {
    return arcs.subList(0, count);
  }

  Route before(Route rest) {
    List<StepGraph.Arc> all = new ArrayList<>(arcs);
    all.addAll(rest.arcs);
    return of(all);
  }

  /** What is achieved after each step. */
  int[] states() {
    return arcs.stream().mapToInt(StepGraph.Arc::to).toArray();
  }

  /** Whether the first steps are those of the other. */
  boolean beginsAs(Route other, int count) {
    return arcs.size() >= count && Arrays.equals(states(), 0, count, other.states(), 0, count);
  }
}
