package io.gridstride.report;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Decision;
import io.gridstride.report.Block.Card;
import io.gridstride.report.Block.CardPart;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An open threat in full: the facts that raised it, and what to do. */
record ThreatCard(Dossier dossier) {
  Card of(Entry entry) {
    Threat threat = entry.threat();
    Rule rule = entry.rule();
    List<CardPart> parts = new ArrayList<>();
    prose(parts, "Attack", rule.attack());
    prose(parts, "Consequence", rule.harm());
    list(parts, "Why raised", facts(threat));
    list(
        parts,
        "Risk " + threat.inherent().score() + " of 25",
        List.of(
            Run.line(Terms.derivation(threat.inherent(), Side.LIKELIHOOD)),
            Run.line(Terms.derivation(threat.inherent(), Side.IMPACT))));
    prose(parts, "What to do", rule.advice());
    list(parts, "Controls", controls(rule.controls(), rule.supporting()));
    prose(parts, "How to see it", rule.detection());
    entry.decision().ifPresent(decision -> parts.add(decision(decision)));
    references(rule.references()).ifPresent(parts::add);
    return new Card(
        Anchors.threat(threat.id()),
        threat.id(),
        rule.title(),
        Terms.chip(threat.inherent().severity()),
        Run.line(rule.stride().title() + " \u00b7 " + entry.subject()),
        parts);
  }

  private static void prose(List<CardPart> parts, String label, String text) {
    if (!text.isBlank()) {
      parts.add(CardPart.prose(label, Run.line(text)));
    }
  }

  private static void list(List<CardPart> parts, String label, List<List<Run>> items) {
    if (!items.isEmpty()) {
      parts.add(CardPart.list(label, items));
    }
  }

  private List<List<Run>> facts(Threat threat) {
    FactWords words = new FactWords(dossier.names());
    return threat.evidence().stream()
        .map((Fact fact) -> words.line(fact, threat.subject().id()))
        .toList();
  }

  /** Each control that stops it with how; those that only help by name. */
  List<List<Run>> controls(List<String> stopping, List<String> supporting) {
    Stream<List<Run>> full =
        stopping.stream().flatMap(id -> dossier.catalog().control(id).stream()).map(this::control);
    Stream<List<Run>> helping =
        supporting.isEmpty()
            ? Stream.empty()
            : Stream.of(
                List.of(
                    Run.muted("Also helps: "),
                    Run.plain(
                        Counted.list(supporting.stream().map(dossier.names()::control).toList())
                            + ".")));
    return Stream.concat(full, helping).toList();
  }

  private List<Run> control(Control control) {
    return List.of(
        Run.strong(control.id() + " " + control.title() + ". "),
        Run.plain(control.how()),
        Run.muted(" (" + Terms.effort(control.effort()) + ")"));
  }

  private static CardPart decision(Decision decision) {
    StringBuilder text = new StringBuilder(Terms.decision(decision.status()));
    if (!decision.by().isBlank()) {
      text.append(" by ").append(decision.by());
    }
    decision.at().ifPresent(day -> text.append(" on ").append(day));
    text.append(".");
    if (!decision.reason().isBlank()) {
      text.append(" ").append(decision.reason());
    }
    if (!decision.owner().isBlank()) {
      text.append(" Owner: ").append(decision.owner()).append(".");
    }
    decision.due().ifPresent(day -> text.append(" Due ").append(day).append("."));
    return CardPart.prose("Decision", Run.line(text.toString()));
  }

  /** Links to the list of sources at the end. */
  java.util.Optional<CardPart> references(List<String> ids) {
    List<Run> runs = new ArrayList<>();
    for (String id : ids) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain("; "));
      }
      runs.add(
          dossier.catalog().reference(id).isPresent()
              ? Run.link(dossier.names().reference(id), Anchors.reference(id))
              : Run.plain(id));
    }
    return runs.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(CardPart.prose("References", runs));
  }
}
