package io.gridstride.analysis.paths;

import java.util.List;
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

  /** Ids of its flows in order. */
  public List<String> flows() {
    return steps.stream().map(Step::flow).toList();
  }

  /** Nothing stands in its way, neither at the entry nor at any step. */
  public boolean open() {
    return entry.open() && steps.stream().allMatch(Step::open);
  }
}
