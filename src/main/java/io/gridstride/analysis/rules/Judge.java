package io.gridstride.analysis.rules;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.risk.Rating;
import io.gridstride.analysis.risk.Risks;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.Optional;

/** Says what rules mean for one subject. The scope is all that is read of the model. */
public final class Judge {
  private final Conditions conditions;
  private final Risks risks;
  private final Scope scope;
  private final Rating rating;

  public Judge(Conditions conditions, Risks risks, Scope scope) {
    this.conditions = conditions;
    this.risks = risks;
    this.scope = scope;
    this.rating = Rating.of(scope);
  }

  /** The threat, or empty when the rule does not apply. */
  public Optional<Threat> threat(Rule rule) {
    Truth applies = conditions.truth(rule.appliesWhen(), scope);
    if (applies == Truth.FALSE) {
      return Optional.empty();
    }
    Truth stopped =
        rule.mitigatedWhen()
            .map(condition -> conditions.truth(condition, scope))
            .orElse(Truth.FALSE);
    List<ControlUse> controls = inPlace(rule);
    Outcome outcome = outcome(applies, stopped, controls);
    Evidence evidence = new Evidence(conditions, scope);
    evidence.add(rule.appliesWhen());
    controls.forEach(evidence::add);
    if (outcome != Outcome.MITIGATED || stopped == Truth.TRUE) {
      rule.mitigatedWhen().ifPresent(evidence::add);
    }
    return Optional.of(
        new Threat(
            Threat.id(rule.id(), scope.subject().id()),
            rule.id(),
            scope.subject(),
            outcome,
            risks.inherent(rule, rating),
            evidence.facts(),
            outcome == Outcome.UNKNOWN ? evidence.missing() : List.of(),
            controls.isEmpty() ? List.of() : controls.stream().map(ControlUse::id).toList()));
  }

  private static Outcome outcome(Truth applies, Truth stopped, List<ControlUse> controls) {
    if (!controls.isEmpty() || stopped == Truth.TRUE) {
      return Outcome.MITIGATED;
    }
    return applies == Truth.UNKNOWN || stopped == Truth.UNKNOWN ? Outcome.UNKNOWN : Outcome.OPEN;
  }

  private List<ControlUse> inPlace(Rule rule) {
    if (scope.controls().isEmpty()) {
      return List.of();
    }
    return scope.controls().stream()
        .filter(use -> use.status().inPlace() && rule.controls().contains(use.control()))
        .toList();
  }
}
