package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import java.util.List;

/**
 * One thing that makes a step more or less likely.
 *
 * @param reason what it is about, as a person reads it
 * @param value what the probability is multiplied by, above 0 and at most 1
 * @param facts what it rests on; empty for what is so by the nature of the step
 * @param assumed whether it is a middle value, because nobody has stated the fact
 */
public record Factor(String reason, double value, List<Fact> facts, boolean assumed) {
  public Factor {
    facts = List.copyOf(facts);
  }

  static Factor known(String reason, double value, Fact fact) {
    return new Factor(reason, value, List.of(fact), false);
  }

  static Factor natural(String reason, double value) {
    return new Factor(reason, value, List.of(), false);
  }

  static Factor assumed(String reason, double value) {
    return new Factor(reason, value, List.of(), true);
  }

  static double product(List<Factor> factors) {
    return factors.stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
  }
}
