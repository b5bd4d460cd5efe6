package io.gridstride.analysis.paths;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Tries each control that works on the likeliest way to a jewel, and sees which helps most. */
final class Adviser {
  private static final double IMPLEMENTING = -Math.log(Obstacles.LEFT_BY_IMPLEMENTED);

  private final StepGraph graph;
  private final Map<Integer, Entry> starts;
  private final Routes routes;

  Adviser(StepGraph graph, Map<Integer, Entry> starts, Routes routes) {
    this.graph = graph;
    this.starts = starts;
    this.routes = routes;
  }

  /** Empty when the way is closed at some step already, or when no control works on it. */
  Optional<Advice> on(AttackPath likeliest) {
    if (!likeliest.open()) {
      return Optional.empty();
    }
    SequencedSet<Stop> stops = new LinkedHashSet<>(likeliest.entry().stops());
    likeliest.steps().forEach(step -> stops.addAll(step.stops()));
    return stops.stream()
        .map(stop ->
            new Advice(likeliest.jewel(), stop, likeliest.probability(), Math.exp(-with(stop))))
        .filter(advice -> advice.after() < advice.before())
        .min(
            Comparator.comparingDouble(Adviser::rounded)
                .thenComparingInt(advice -> advice.stop().effort())
                .thenComparing(advice -> advice.stop().control().id())
                .thenComparing(advice -> advice.stop().on()));
  }

  /** Sums of logarithms that should be equal may differ in the last digits. */
  private static double rounded(Advice advice) {
    return Math.rint(advice.after() * 1e9);
  }

  /** What the likeliest way costs once the control is implemented. */
  private double with(Stop stop) {
    return routes.cost(
        graph,
        starts,
        entry -> entry.cost() + more(entry.open(), entry.stops(), stop),
        step -> step.cost() + more(step.open(), step.stops(), stop));
  }

  private static double more(boolean open, List<Stop> stops, Stop stop) {
    return open && stops.contains(stop) ? IMPLEMENTING : 0;
  }
}
