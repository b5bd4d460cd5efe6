package io.gridstride.analysis.explain;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Reason;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.rules.Reasons;
import io.gridstride.analysis.scope.Site;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Explains what an analysis says.
 *
 * @param findings those of the same DFD by the same catalogue
 * @param watch once it has stopped, nobody reads the explanation, and it names no way that is left
 */
public record Explainer(Judgements judgements, List<Finding> findings, Watch watch) {
  public Explainer {
    findings = List.copyOf(findings);
  }

  /** For somebody who waits to the end. */
  public Explainer(Judgements judgements, List<Finding> findings) {
    this(judgements, findings, Watch.PATIENT);
  }

  /** The same for somebody who may have waited enough. */
  public Explainer watchedBy(Watch next) {
    return new Explainer(judgements, findings, next);
  }

  /**
   * Why a rule applies to a subject, or does not.
   *
   * @throws IllegalArgumentException if there is no such subject, or if the rule is about flows and
   *     the subject is none, or the other way round
   */
  public Reason applies(Rule rule, Subject subject) {
    return reasons(situation(subject)).of(rule.appliesWhen());
  }

  /**
   * Why a rule's threat to a subject is stopped by what is stated, or is not; empty when only
   * controls can stop it.
   *
   * @throws IllegalArgumentException as {@link #applies} does
   */
  public Optional<Reason> stopped(Rule rule, Subject subject) {
    return rule.mitigatedWhen().map(reasons(situation(subject))::of);
  }

  /**
   * Explains what a rule says about a subject, also that it does not apply.
   *
   * @throws IllegalArgumentException as {@link #applies} does
   */
  public Explanation explain(Rule rule, Subject subject) {
    Situation situation = situation(subject);
    Optional<Threat> threat = judgements.threat(rule.id(), subject);
    Remedies remedies =
        new Remedies(
            situation,
            rule,
            new WhatIf(new Trials(judgements), Optional.of(findings), rule.id(), subject, watch));
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

  Situation situation(Subject subject) {
    Site<?> site =
        judgements
            .site(subject)
            .orElseThrow(() -> new IllegalArgumentException("no such subject " + subject));
    return new Situation(judgements.dfd(), judgements.catalog(), site, judgements.conditions());
  }

  private static Reasons reasons(Situation situation) {
    return new Reasons(situation.conditions(), situation.site());
  }
}
