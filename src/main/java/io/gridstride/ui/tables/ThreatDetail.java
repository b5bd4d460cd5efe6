package io.gridstride.ui.tables;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Rule;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.triage.DecisionForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Explains one threat: what it is, why it is raised, what would decide or stop it. */
final class ThreatDetail {
  /** So many of several threats are named. */
  private static final int MOST_NAMED = 20;

  private final DetailPane pane;
  private final Consumer<String> onPart;
  private final Remedies remedies;
  private final DecisionForm decision;

  ThreatDetail(
      DetailPane pane,
      DecisionForm decision,
      Consumer<String> onPart,
      Consumer<Counterfactual> onApply) {
    this.pane = pane;
    this.onPart = onPart;
    this.decision = decision;
    pane.keep(decision);
    remedies = new Remedies(onApply);
  }

  /** Says what several threats have in common; all at once can be decided on. */
  void show(List<Entry> entries, Facts facts) {
    pane.start(
        Quantity.of(entries.size(), "threat"),
        "What is recorded here is recorded on each of them.");
    pane.list(
        "The threats",
        entries.stream()
            .limit(MOST_NAMED)
            .map(entry -> DetailPane.item(entry.rule().title(), entry.subject()))
            .toList());
    int more = entries.size() - MOST_NAMED;
    pane.paragraph("", more > 0 ? "and " + more + " more" : "");
    decision.show(entries, List.of());
  }

  /** Asks to choose one. */
  void showNone() {
    pane.hint("Choose a threat to see why it is raised and what stops it, and to decide on it.");
    decision.show(List.of(), List.of());
  }

  void show(Entry entry, Facts facts) {
    decision.show(
        List.of(entry),
        entry.changed().stream()
            .map(change -> facts.words(change, entry.threat().subject()))
            .toList());
    Threat threat = entry.threat();
    Rule rule = entry.rule();
    pane.start(
        rule.title(),
        threat.id() + "  on  " + entry.subject(),
        Chips.severity(threat.inherent().severity()),
        Chips.outcome(threat.outcome()),
        Chips.stride(rule.stride()));
    pane.list("Risk", List.of(new RiskBadges(threat)));
    pane.paragraph("The attack", rule.attack());
    pane.paragraph("The harm", rule.harm());
    pane.list(
        threat.outcome() == Outcome.MITIGATED ? "The facts" : "Why it is raised",
        threat.evidence().stream().map(fact -> evidence(fact, facts)).toList());
    pane.list(
        "Stopped by",
        threat.mitigatedBy().stream().map(id -> DetailPane.item(facts.name(id), "")).toList());
    pane.add(remedies);
    pane.paragraph("What to do", rule.advice());
    pane.list(
        "Controls that stop it",
        rule.controls().stream().map(id -> DetailPane.item(facts.control(id), id)).toList());
    pane.list(
        "Controls that help",
        rule.supporting().stream().map(id -> DetailPane.item(facts.control(id), id)).toList());
    pane.paragraph("How to see it", rule.detection());
    risk(threat.inherent());
    pane.list(
        "References",
        rule.references().stream().map(id -> DetailPane.item(facts.reference(id), "")).toList());
  }

  /** Shows what would close or open the threat, or that this is being worked out. */
  void explained(Optional<Explanation> explanation, Facts facts) {
    remedies.show(explanation, facts);
  }

  private Node evidence(Fact fact, Facts facts) {
    return facts.isDrawn(fact.about())
        ? DetailPane.link(facts.words(fact), Facts.origin(fact), () -> onPart.accept(fact.about()))
        : DetailPane.item(facts.words(fact), Facts.origin(fact));
  }

  private void risk(Risk risk) {
    pane.list(
        "Why this risk",
        Stream.concat(
                Stream.of(DetailPane.item("Before controls: " + RiskBadges.product(risk), "")),
                Stream.concat(
                    risk.steps().stream()
                        .map(step -> DetailPane.item(step.reason(), RiskBadges.change(step))),
                    risk.rated().stream().map(by -> DetailPane.item(by.sentence(), "severity"))))
            .toList());
  }
}
