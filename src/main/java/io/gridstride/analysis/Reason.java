package io.gridstride.analysis;

import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import java.util.List;

/**
 * Why a condition holds for one subject, or does not, or cannot be said to.
 *
 * @param facts what decides it; empty for a condition made of others
 * @param missing what would have to be stated; empty for a condition made of others
 * @param terms the conditions that it is made of, in the order of the rule
 */
public record Reason(
    Condition condition, Truth truth, List<Fact> facts, List<Missing> missing, List<Reason> terms) {
  public Reason {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
    terms = List.copyOf(terms);
  }
}
