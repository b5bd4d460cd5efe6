package io.gridstride.analysis.paths;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * A way from an entry to a jewel.
 *
 * @param probability product of the entry's and of all steps'
 */
public record AttackPath(Entry entry, Jewel jewel, double probability, List<Step> steps) {
  public AttackPath {
    steps = List.copyOf(steps);
  }

  static AttackPath of(Entry entry, Jewel jewel, Route route) {
    return new AttackPath(
        entry,
        jewel,
        Math.exp(-entry.cost() - route.cost()),
        route.arcs().stream().map(StepGraph.Arc::step).toList());
  }

  /**
   * Ids of its elements in order, one more than steps. An element that a command comes back to
   * stands twice.
   */
  public List<String> elements() {
    return Stream.concat(Stream.of(entry.element()), steps.stream().map(Step::to)).toList();
  }

  /** Whether one of many alike attacks the others. */
  public boolean isAmongAlike() {
    return entry.element().equals(jewel.element());
  }

  /** Ids of its flows in order. */
  public List<String> flows() {
    return steps.stream().map(Step::flow).toList();
  }

  /** One control put in its way, and how likely that leaves it. */
  public record Relief(Stop stop, double after) {}

  /**
   * The control that makes this very way least likely, however likely others are then; empty when
   * none works on it.
   */
  public Optional<Relief> relief() {
    SequencedSet<Stop> stops = new LinkedHashSet<>(entry.stops());
    steps.forEach(step -> stops.addAll(step.stops()));
    return stops.stream()
        .map(stop -> new Relief(stop, probability * left(stop)))
        .filter(relief -> relief.after() < probability)
        .min(
            Comparator.comparingDouble(Relief::after)
                .thenComparingInt(relief -> relief.stop().effort())
                .thenComparing(relief -> relief.stop().control().id())
                .thenComparing(relief -> relief.stop().on()));
  }

  private double left(Stop stop) {
    long hindered =
        Stream.concat(
                Stream.of(entry.open() && entry.stops().contains(stop)),
                steps.stream().map(step -> step.open() && step.stops().contains(stop)))
            .filter(works -> works)
            .count();
    return Math.pow(Obstacles.LEFT_BY_IMPLEMENTED, (double) hindered);
  }

  /** Nothing stands in its way, neither at the entry nor at any step. */
  public boolean open() {
    return entry.open() && steps.stream().allMatch(Step::open);
  }
}
