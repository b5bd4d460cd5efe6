package io.gridstride.analysis;

import io.gridstride.catalog.Severity;
import java.util.List;

/**
 * Likelihood times impact on a 5 x 5 scale, each with the steps that led to it.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record Risk(int likelihood, int impact, List<Step> steps) {
  /** One step of a derivation, in the order applied. */
  public record Step(Side side, String reason, double change) {}

  /** Which factor a step belongs to. */
  public enum Side {
    LIKELIHOOD,
    IMPACT
  }

  public Risk {
    steps = List.copyOf(steps);
    if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
      throw new IllegalArgumentException(likelihood + " x " + impact + " is not on a 5 x 5 scale");
    }
  }

  public int score() {
    return likelihood * impact;
  }

  public Severity severity() {
    return Severity.ofScore(score());
  }
}
