package io.gridstride.ui.tables;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Rule;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.look.Chips;
import java.util.stream.Stream;

/** Explains one threat: what it is, why it is raised, what would decide or stop it. */
final class ThreatDetail {
  private final DetailPane pane;

  ThreatDetail(DetailPane pane) {
    this.pane = pane;
  }

  void show(Entry entry, Facts facts) {
    Threat threat = entry.threat();
    Rule rule = entry.rule();
    pane.start(
        rule.title(),
        threat.id() + "  on  " + entry.subject(),
        Chips.severity(threat.inherent().severity()),
        Chips.outcome(threat.outcome()),
        Chips.stride(rule.stride()));
    pane.list(
        "What decides",
        threat.missing().stream()
            .map(missing -> DetailPane.item(facts.question(missing), ""))
            .toList());
    pane.paragraph("The attack", rule.attack());
    pane.paragraph("The harm", rule.harm());
    pane.list(
        "Why it is raised",
        threat.evidence().stream()
            .map(fact -> DetailPane.item(facts.words(fact), Facts.origin(fact)))
            .toList());
    pane.list(
        "Stopped by",
        threat.mitigatedBy().stream().map(id -> DetailPane.item(facts.name(id), "")).toList());
    risk(threat.inherent());
    pane.paragraph("What to do", rule.advice());
    pane.list(
        "Controls that stop it",
        rule.controls().stream().map(id -> DetailPane.item(facts.control(id), id)).toList());
    pane.list(
        "Controls that help",
        rule.supporting().stream().map(id -> DetailPane.item(facts.control(id), id)).toList());
    pane.paragraph("How to see it", rule.detection());
    pane.list(
        "References",
        rule.references().stream().map(id -> DetailPane.item(facts.reference(id), "")).toList());
  }

  private void risk(Risk risk) {
    String score =
        "Likelihood "
            + risk.likelihood()
            + " \u00d7 impact "
            + risk.impact()
            + " = "
            + risk.score()
            + " of 25, before controls";
    pane.list(
        "Risk",
        Stream.concat(
                Stream.of(DetailPane.item(score, "")),
                Stream.concat(
                    risk.steps().stream().map(step -> DetailPane.item(step.reason(), change(step))),
                    risk.rated().stream().map(by -> DetailPane.item(by.sentence(), "severity"))))
            .toList());
  }

  private static String change(Risk.Step step) {
    String side =
        switch (step.side()) {
          case LIKELIHOOD -> "likelihood ";
          case IMPACT -> "impact ";
        };
    return side + signed(step.change());
  }

  private static String signed(double change) {
    String number =
        change == Math.rint(change) ? Long.toString((long) change) : Double.toString(change);
    return change > 0 ? "+" + number : number.replace('-', '\u2212');
  }
}
