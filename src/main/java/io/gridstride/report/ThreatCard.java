package io.gridstride.report;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Decision;
import io.gridstride.report.Block.Card;
import io.gridstride.report.Block.CardPart;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An open threat: the facts that raised it, how its risk came about, and what to do. */
record ThreatCard(Dossier dossier) {
  /**
   * The card of one threat.
   *
   * @param before a threat of the same rule whose card tells what is true of both
   */
  Card of(Entry entry, Optional<Entry> before) {
    Threat threat = entry.threat();
    List<CardPart> parts = new ArrayList<>();
    if (before.isEmpty()) {
      prose(parts, "Attack", entry.rule().attack());
      prose(parts, "Consequence", entry.rule().harm());
    }
    parts.add(CardPart.list("Why raised", facts(threat)));
    parts.add(risk(threat));
    if (before.isEmpty()) {
      remedy(parts, entry.rule());
    }
    entry.decision().ifPresent(decision -> parts.add(decision(decision)));
    if (before.isEmpty()) {
      new CardParts(dossier).references(entry.rule().references()).ifPresent(parts::add);
    }
    before.ifPresent(first ->
        parts.add(CardParts.asFor(first.threat().id(), Anchors.threat(first.threat().id()))));
    return new Card(
        Anchors.threat(threat.id()),
        threat.id(),
        entry.rule().title(),
        Terms.chip(threat.inherent()),
        Run.line(entry.rule().stride().title() + " \u00b7 " + entry.subject()),
        parts.stream().filter(part -> !part.items().isEmpty()).toList());
  }

  private void remedy(List<CardPart> parts, Rule rule) {
    prose(parts, "What to do", rule.advice());
    parts.add(
        CardPart.list(
            "Controls", new CardParts(dossier).controls(rule.controls(), rule.supporting())));
    prose(parts, "How to see it", rule.detection());
  }

  private static void prose(List<CardPart> parts, String label, String text) {
    if (!text.isBlank()) {
      parts.add(CardPart.prose(label, Run.line(text)));
    }
  }

  private List<List<Run>> facts(Threat threat) {
    FactWords words = new FactWords(dossier.names());
    return threat.evidence().stream()
        .map(fact -> FactLine.of(words, fact, threat.subject().id()))
        .toList();
  }

  private static CardPart risk(Threat threat) {
    Risk risk = threat.inherent();
    return CardPart.list(
        "Risk " + risk.score() + " of 25",
        Stream.of(
                Stream.of(Side.values()).map(side -> Run.line(Terms.derivation(risk, side))),
                risk.rated().stream().map(by -> Run.line(by.sentence())),
                left("Today " + threat.residual().score(), risk, threat.residual()),
                threat.projected().equals(threat.residual())
                    ? Stream.<List<Run>>empty()
                    : left("As planned " + threat.projected().score(), risk, threat.projected()))
            .flatMap(lines -> lines)
            .toList());
  }

  /** What controls leave of a risk; nothing where they change nothing. */
  private static Stream<List<Run>> left(String heading, Risk before, Risk left) {
    List<Side> changed =
        Stream.of(Side.values())
            .filter(side ->
                left.steps().stream().skip(before.steps().size()).anyMatch(s -> s.side() == side))
            .toList();
    return changed.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Run.line(
                heading
                    + ": "
                    + changed.stream()
                        .map(side -> Terms.left(before, left, side))
                        .collect(Collectors.joining("; "))
                    + "."));
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
    if (!decision.link().isBlank()) {
      text.append(" See ").append(decision.link()).append(".");
    }
    return CardPart.prose("Decision", Run.line(text.toString()));
  }
}
