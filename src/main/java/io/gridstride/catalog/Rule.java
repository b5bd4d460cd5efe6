package io.gridstride.catalog;

import io.gridstride.model.Consequence;
import java.util.List;
import java.util.Optional;

/**
 * A threat that can be raised on each element or each flow.
 *
 * <p>Outcome: not applicable if {@code appliesWhen} is false; otherwise mitigated if one of {@code
 * controls} is in place or {@code mitigatedWhen} is true; otherwise unknown if either is unknown;
 * otherwise open.
 *
 * @param attack what the attacker does
 * @param harm what it means for the metering system
 * @param detection how it can be seen
 * @param advice what to do about it
 * @param likelihood 1 to 5 for an average utility before controls
 * @param impact 1 to 5
 * @param publicTool whether a public tool or a known exploitation exists
 * @param consequence what it hurts, which decides how impact grows with the fleet count
 * @param mitigatedWhen absent when only controls can mitigate
 * @param controls ids of controls each of which stops the threat
 * @param supporting ids of controls that only make it less likely or less harmful
 * @param override what a pack changes about this rule
 */
public record Rule(
    String id,
    On on,
    Stride stride,
    String title,
    String attack,
    String harm,
    String detection,
    String advice,
    int likelihood,
    int impact,
    boolean publicTool,
    Optional<Consequence> consequence,
    Condition appliesWhen,
    Optional<Condition> mitigatedWhen,
    List<String> controls,
    List<String> supporting,
    List<String> references,
    List<RuleCase> cases,
    Optional<RuleOverride> override) {
  /** What a rule is asked about. */
  public enum On {
    ELEMENT,
    FLOW
  }

  public Rule {
    controls = List.copyOf(controls);
    supporting = List.copyOf(supporting);
    references = List.copyOf(references);
    cases = List.copyOf(cases);
  }

  public Rule withOverride(Optional<RuleOverride> next) {
    return new Rule(
        id,
        on,
        stride,
        title,
        attack,
        harm,
        detection,
        advice,
        likelihood,
        impact,
        publicTool,
        consequence,
        appliesWhen,
        mitigatedWhen,
        controls,
        supporting,
        references,
        cases,
        next);
  }

  /** Whether a pack has switched it off, so that it is not judged. */
  public boolean isOff() {
    return override.filter(RuleOverride.Off.class::isInstance).isPresent();
  }

  /** The severity that a pack gives all its threats, with the reason. */
  public Optional<RuleOverride.Rated> rated() {
    return override
        .filter(RuleOverride.Rated.class::isInstance)
        .map(RuleOverride.Rated.class::cast);
  }
}
