package io.gridstride.analysis.rules;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Verdict;
import io.gridstride.analysis.risk.Rating;
import io.gridstride.analysis.risk.Residual;
import io.gridstride.analysis.risk.Residual.Progress;
import io.gridstride.analysis.risk.Risks;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.ControlUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Says what the rules of a catalogue mean for a scope. */
public final class Judge {
  private final Conditions conditions;
  private final Selection selection;
  private final Residual residual;
  private final Risks risks = new Risks();

  public Judge(Catalog catalog) {
    this.residual = new Residual(catalog.controls());
    this.conditions = Conditions.of(catalog);
    this.selection = new Selection(catalog);
  }

  /** What the rules that apply or may apply say, sorted by rule id. */
  public List<Verdict> verdicts(Scope scope) {
    Rating rating = Rating.of(scope, conditions.catalog());
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule rule : selection.of(scope)) {
      Truth applies = conditions.truth(rule.appliesWhen(), scope);
      if (applies != Truth.FALSE) {
        verdicts.add(verdict(rule, applies, scope, rating));
      }
    }
    return List.copyOf(verdicts);
  }

  /** The outcomes of the same verdicts by rule id, which take far less time. */
  public SequencedMap<String, Outcome> outcomes(Scope scope) {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Rule rule : selection.of(scope)) {
      Truth applies = conditions.truth(rule.appliesWhen(), scope);
      if (applies != Truth.FALSE) {
        outcomes.put(rule.id(), outcome(applies, stopped(rule, scope), inPlace(rule, scope)));
      }
    }
    return outcomes;
  }

  private Verdict verdict(Rule rule, Truth applies, Scope scope, Rating rating) {
    Truth stopped = stopped(rule, scope);
    List<ControlUse> controls = inPlace(rule, scope);
    Outcome outcome = outcome(applies, stopped, controls);
    Evidence evidence = new Evidence(conditions, scope);
    evidence.add(rule.appliesWhen());
    controls.forEach(evidence::add);
    if (outcome != Outcome.MITIGATED || stopped == Truth.TRUE) {
      rule.mitigatedWhen().ifPresent(evidence::add);
    }
    Risk inherent = risks.inherent(rule, rating);
    boolean safe = stopped == Truth.TRUE;
    return new Verdict(
        rule.id(),
        outcome,
        inherent,
        residual.of(inherent, rule, rating, scope.controls(), safe, Progress.TODAY),
        residual.of(inherent, rule, rating, scope.controls(), safe, Progress.AS_PLANNED),
        evidence.clues(),
        outcome == Outcome.UNKNOWN ? evidence.missing() : List.of(),
        controls.stream().map(ControlUse::id).toList());
  }

  private Truth stopped(Rule rule, Scope scope) {
    return rule.mitigatedWhen()
        .map(condition -> conditions.truth(condition, scope))
        .orElse(Truth.FALSE);
  }

  private static Outcome outcome(Truth applies, Truth stopped, List<ControlUse> controls) {
    if (!controls.isEmpty() || stopped == Truth.TRUE) {
      return Outcome.MITIGATED;
    }
    return applies == Truth.UNKNOWN || stopped == Truth.UNKNOWN ? Outcome.UNKNOWN : Outcome.OPEN;
  }

  private static List<ControlUse> inPlace(Rule rule, Scope scope) {
    return scope.controls().isEmpty()
        ? List.of()
        : scope.controls().stream()
            .filter(use -> use.status().inPlace() && rule.controls().contains(use.control()))
            .toList();
  }
}
