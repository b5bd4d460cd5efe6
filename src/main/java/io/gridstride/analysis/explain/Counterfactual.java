package io.gridstride.analysis.explain;

import io.gridstride.catalog.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What would become of a threat if something were otherwise.
 *
 * @param changes one to three, none of which alone would do
 * @param outcome of the threat after them
 * @param effect on all else
 * @param effort rough cost of the changes, to compare them by
 */
public record Counterfactual(List<Change> changes, Outcome outcome, Effect effect, int effort) {
  /** Fewest threats and findings opened, most closed, cheapest; then in a fixed order. */
  static final Comparator<Counterfactual> BEST_FIRST =
      Comparator.<Counterfactual>comparingInt(one -> one.effect().harm())
          .thenComparingInt(one -> -one.effect().good())
          .thenComparingInt(Counterfactual::effort)
          .thenComparing(
              one -> one.changes().stream().map(Change::toString).collect(Collectors.joining()));

  public Counterfactual {
    changes = List.copyOf(changes);
  }
}
