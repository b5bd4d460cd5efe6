package io.gridstride.analysis.explain;

import io.gridstride.analysis.Reason;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule says what it says about a subject, and what would change that.
 *
 * @param threat empty when the rule does not apply
 * @param applies why the rule applies, may apply or does not
 * @param stopped the same of what would mitigate it; empty when only controls do
 * @param answers for an unknown threat one entry per missing fact
 * @param closing for an open or unknown threat what would close it, best first
 * @param opening for an unknown or mitigated threat what would open it, best first
 */
public record Explanation(
    Rule rule,
    Subject subject,
    Optional<Threat> threat,
    Reason applies,
    Optional<Reason> stopped,
    List<Answers> answers,
    List<Counterfactual> closing,
    List<Counterfactual> opening) {
  public Explanation {
    answers = List.copyOf(answers);
    closing = List.copyOf(closing);
    opening = List.copyOf(opening);
  }

  /** The id of the threat, also where there is none. */
  public String id() {
    return Threat.id(rule.id(), subject.id());
  }

  public Outcome outcome() {
    return threat.map(Threat::outcome).orElse(Outcome.NOT_APPLICABLE);
  }
}
