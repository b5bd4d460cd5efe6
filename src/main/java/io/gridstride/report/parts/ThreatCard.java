package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.explain.Closing;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Diagram;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.ChangeWords;
import io.gridstride.review.ConditionWords;
import io.gridstride.review.EffectWords;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A threat in full: the facts that raised it, how its risk came about, what would close it, and
 * what was decided.
 */
record ThreatCard(Dossier dossier, Closing closing) {
  private static final int WAYS_SHOWN = 3;
  private static final String UNDECIDED = " \u00b7 no decision yet";

  /**
   * The card of one threat.
   *
   * @param before a threat of the same rule whose card tells what is true of both
   */
  Card of(Entry entry, Optional<Entry> before) {
    Threat threat = entry.threat();
    List<CardPart> parts = new ArrayList<>();
    if (before.isEmpty()) {
      parts.add(rule(entry.rule()));
      prose(parts, "Attack", entry.rule().attack());
      prose(parts, "Consequence", entry.rule().harm());
    }
    parts.add(CardParts.items("Why raised", before.isEmpty(), facts(threat)));
    parts.add(CardParts.items("Not stated", before.isEmpty(), notStated(threat)));
    parts.add(stopped(entry));
    parts.add(
        CardParts.items(
            "Risk " + threat.inherent().score() + " of 25", before.isEmpty(), risk(threat)));
    parts.add(closing(entry));
    if (before.isEmpty()) {
      remedy(parts, entry.rule());
    }
    parts.add(status(entry.rule()));
    entry
        .decision()
        .ifPresent(
            taken -> parts.add(CardPart.prose("Decision", Run.line(DecisionWords.of(taken)))));
    if (before.isEmpty()) {
      new CardParts(dossier).references(entry.rule().references()).ifPresent(parts::add);
    }
    parts.add(where(threat, before));
    return new Card(
        Anchor.THREAT.of(threat.id()),
        threat.id(),
        entry.rule().title(),
        chip(threat),
        Run.line(
            entry.rule().stride().title()
                + " \u00b7 "
                + entry.subject()
                + (entry.decision().isEmpty() ? UNDECIDED : "")),
        parts.stream().filter(part -> !part.items().isEmpty()).toList());
  }

  private static Chip chip(Threat threat) {
    return switch (threat.outcome()) {
      case OPEN -> Terms.chip(threat.inherent());
      case UNKNOWN -> new Chip("Unknown, " + threat.inherent().score() + " if open", Tone.UNKNOWN);
      case MITIGATED -> new Chip("Mitigated, " + threat.residual().score() + " left", Tone.GOOD);
      case NOT_APPLICABLE -> new Chip("Not applicable", Tone.NEUTRAL);
    };
  }

  /** What the rule speaks of, and what stops it. */
  private CardPart rule(Rule rule) {
    ConditionWords words = new ConditionWords(dossier.names());
    return CardPart.prose(
        "Rule " + rule.id(),
        Run.line(
            "Applies if "
                + words.of(rule.appliesWhen())
                + rule.mitigatedWhen().map(safe -> "; is stopped if " + words.of(safe)).orElse("")
                + (rule.controls().isEmpty()
                    ? ""
                    : (rule.mitigatedWhen().isEmpty() ? "; is stopped by " : ", or by ")
                        + Counted.list(rule.controls(), "or"))
                + "."));
  }

  private List<List<Run>> notStated(Threat threat) {
    FactWords words = new FactWords(dossier.names());
    return threat.missing().stream()
        .map(missing ->
            List.of(
                Run.link(words.question(missing), Anchor.QUESTION.of(threat.id())),
                Run.muted(" (" + dossier.names().part(missing.about()) + ")")))
        .toList();
  }

  private CardPart stopped(Entry entry) {
    return CardPart.list(
        "Stopped by",
        entry.threat().outcome() == Outcome.MITIGATED
            ? MitigatedPart.stoppedBy(dossier, entry).stream().map(Run::line).toList()
            : List.of());
  }

  /** The best single changes, each with all else that it would do. */
  private CardPart closing(Entry entry) {
    ChangeWords words = new ChangeWords(dossier.names());
    return CardPart.list(
        "Would close it",
        entry.threat().outcome() == Outcome.OPEN
            ? closing.ways(entry.rule(), entry.threat().subject()).stream()
                .limit(WAYS_SHOWN)
                .map(way ->
                    List.of(
                        Run.plain(Terms.sentence(way.changes().stream().map(words::todo).toList())),
                        Run.muted(" (" + EffectWords.of(way.effect()) + ")")))
                .toList()
            : List.of());
  }

  /** How far the controls have come that would stop it. */
  private CardPart status(Rule rule) {
    return CardPart.list(
        "In the model",
        dossier.dfd().controls().values().stream()
            .filter(use ->
                rule.controls().contains(use.control())
                    || rule.supporting().contains(use.control()))
            .map(use ->
                Run.line(
                    dossier.names().control(use.control())
                        + use.on().map(on -> " on " + dossier.names().part(on)).orElse("")
                        + ": "
                        + Terms.status(use.status())
                        + (rule.controls().contains(use.control()) ? "" : ", not enough alone")))
            .limit(8)
            .toList());
  }

  private CardPart where(Threat threat, Optional<Entry> before) {
    List<Run> runs = new ArrayList<>();
    before.ifPresent(first -> {
      runs.addAll(CardParts.asFor(first.threat().id(), Anchor.THREAT.of(first.threat().id())));
      runs.add(Run.plain(" "));
    });
    runs.add(Run.link("Register", Anchor.ROW.of(threat.id())));
    runs.add(Run.plain(" \u00b7 "));
    runs.add(Run.link("STRIDE matrix", Anchor.CELLS.of(threat.subject().id())));
    dossier.model().diagrams().stream()
        .filter(diagram -> shows(diagram, threat.subject().id()))
        .findFirst()
        .ifPresent(diagram -> {
          runs.add(Run.plain(" \u00b7 "));
          runs.add(
              Run.link(
                  Terms.diagram(diagram, dossier.model().diagrams().size()),
                  Anchor.DIAGRAM.of(diagram.id())));
        });
    return CardPart.prose(CardParts.SEE_ALSO, runs);
  }

  private boolean shows(Diagram diagram, String id) {
    return diagram.places().containsKey(id)
        || dossier
            .dfd()
            .flow(id)
            .filter(flow -> diagram.places().containsKey(flow.source()))
            .filter(flow -> diagram.places().containsKey(flow.target()))
            .isPresent();
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

  /** How the risk of a threat came about, a line for each factor and for what controls leave. */
  static List<List<Run>> risk(Threat threat) {
    Risk risk = threat.inherent();
    return Stream.of(
            Stream.of(Side.values()).map(side -> Run.line(Terms.derivation(risk, side))),
            risk.rated().stream().map(by -> Run.line(by.sentence())),
            left("Today " + threat.residual().score(), risk, threat.residual()),
            threat.projected().equals(threat.residual())
                ? Stream.<List<Run>>empty()
                : left("As planned " + threat.projected().score(), risk, threat.projected()))
        .flatMap(lines -> lines)
        .toList();
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
}
