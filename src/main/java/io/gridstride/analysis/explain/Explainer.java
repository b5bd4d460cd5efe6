package io.gridstride.analysis.explain;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Reason;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.rules.Reasons;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/** Explains the results of one analysis. */
public final class Explainer {
  private final Dfd dfd;
  private final Catalog catalog;
  private final Analysis now;
  private final Situations situations;

  private Explainer(Dfd dfd, Catalog catalog, Analysis now, Situations situations) {
    this.dfd = dfd;
    this.catalog = catalog;
    this.now = now;
    this.situations = situations;
  }

  /** An explainer of the analysis of this very DFD with this very catalogue. */
  public static Explainer of(Dfd dfd, Catalog catalog, Analysis now) {
    return new Explainer(dfd, catalog, now, Situations.of(dfd, catalog));
  }

  /**
   * Why a rule applies to a subject, or does not.
   *
   * @throws IllegalArgumentException if there is no such subject, or if the rule is about flows and
   *     the subject is none, or the other way round
   */
  public Reason applies(Rule rule, Subject subject) {
    return reasons(situations.at(subject)).of(rule.appliesWhen());
  }

  /**
   * Explains what a rule says about a subject, also that it does not apply.
   *
   * @throws IllegalArgumentException as {@link #applies} does
   */
  public Explanation explain(Rule rule, Subject subject) {
    Situation situation = situations.at(subject);
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
        applies(rule, subject),
        rule.mitigatedWhen().map(reasons(situation)::of),
        threat.stream()
            .flatMap(unknown -> unknown.missing().stream())
            .map(remedies::answers)
            .toList(),
        mayClose ? remedies.closing() : List.of(),
        mayOpen ? remedies.opening(threat.map(Threat::mitigatedBy).orElse(List.of())) : List.of());
  }

  private static Reasons reasons(Situation situation) {
    return new Reasons(situation.conditions(), situation.scope());
  }
}
