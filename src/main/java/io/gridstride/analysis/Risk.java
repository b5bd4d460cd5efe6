package io.gridstride.analysis;

import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Likelihood times impact on a 5 x 5 scale, each with the steps that led to it.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @param rated the severity that a pack gives it, whatever the score
 */
public record Risk(
    int likelihood, int impact, List<Step> steps, Optional<RuleOverride.Rated> rated) {
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

  /** The band of the score, unless a pack says otherwise. */
  public Severity severity() {
    return rated.map(RuleOverride.Rated::severity).orElseGet(() -> Severity.ofScore(score()));
  }
}
