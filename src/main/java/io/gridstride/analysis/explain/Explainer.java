package io.gridstride.analysis.explain;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.rules.Reasons;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/**
 * Explains the results of one analysis.
 *
 * @param now the analysis of this very DFD with this very catalogue
 */
public record Explainer(Dfd dfd, Catalog catalog, Analysis now) {
  /**
   * Explains what a rule says about a subject, also that it does not apply.
   *
   * @throws IllegalArgumentException if the rule is about flows and the subject is none, or the
   *     other way round
   */
  public Explanation explain(Rule rule, Subject subject) {
    Situation situation = Situation.of(dfd, catalog, subject);
    Reasons reasons = new Reasons(situation.conditions(), situation.scope());
    Optional<Threat> threat = now.threat(rule.id(), subject.id());
    Remedies remedies =
        new Remedies(situation, rule, new WhatIf(dfd, catalog, now, rule.id(), subject.id()));
    Outcome outcome = threat.map(Threat::outcome).orElse(Outcome.NOT_APPLICABLE);
    boolean mayClose = outcome == Outcome.OPEN || outcome == Outcome.UNKNOWN;
    boolean mayOpen = outcome == Outcome.MITIGATED || outcome == Outcome.UNKNOWN;
    return new Explanation(
        rule,
        subject,
        threat,
        reasons.of(rule.appliesWhen()),
        rule.mitigatedWhen().map(reasons::of),
        threat.stream()
            .flatMap(unknown -> unknown.missing().stream())
            .map(remedies::answers)
            .toList(),
        mayClose ? remedies.closing() : List.of(),
        mayOpen ? remedies.opening(threat.map(Threat::mitigatedBy).orElse(List.of())) : List.of());
  }
}
