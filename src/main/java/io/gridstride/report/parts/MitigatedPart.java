package io.gridstride.report.parts;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Part;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register.Entry;
import io.gridstride.review.StoppedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The threats that something already stops, and what. */
final class MitigatedPart {
  private MitigatedPart() {}

  /** Those with a decision have a card instead, if there are cards. */
  static List<Block> blocks(Dossier dossier) {
    boolean cards = dossier.brief().has(ReportPart.CARDS);
    List<Row> rows =
        dossier
            .entries(Outcome.MITIGATED)
            .filter(entry -> !cards || entry.decision().isEmpty())
            .map(entry -> row(dossier, entry))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Paragraph.of(
                "These threats apply, and a control or a property of the system stops them."
                    + " Whoever removes it opens the threat again. The risk is that before"
                    + " controls and that which is left today. It never falls to nothing: what"
                    + " stops a threat leaves part of the likelihood, and a likelihood of 1 stays"
                    + " 1, so that 5 stays 5. Where the impact is high, much can be left; a risk of"
                    + " 10 or more is marked, and asks for a second measure."),
            new Table(
                "Mitigated threats and what stops each",
                List.of(
                    new Column("Id", 24),
                    new Column("Threat", 42),
                    new Column("About", 48),
                    new Column("Stopped by", 46),
                    new Column("Risk", 14)),
                rows));
  }

  private static Row row(Dossier dossier, Entry entry) {
    Threat threat = entry.threat();
    return new Row(
        List.of(Anchor.THREAT.of(threat.id())),
        List.of(
            new Words(List.of(Run.link(threat.id(), Anchor.ROW.of(threat.id())))),
            Words.of(entry.rule().title()),
            Words.of(entry.subject()),
            Words.of(String.join("\n", stoppedBy(dossier, entry))),
            Words.of(
                threat.inherent().score()
                    + " \u2192 "
                    + threat.residual().score()
                    + (threat.residual().severity().compareTo(Severity.HIGH) < 0
                        ? ""
                        : ", still "
                            + threat.residual().severity().title().toLowerCase(Locale.ROOT)))));
  }

  /** The controls and the properties that stop it. */
  static List<String> stoppedBy(Dossier dossier, Entry entry) {
    Threat threat = entry.threat();
    List<String> lines = new ArrayList<>();
    threat.mitigatedBy().stream()
        .flatMap(id -> dossier.model().dfd().part(id).stream())
        .forEach(part -> lines.add(control(dossier, part)));
    FactWords words = new FactWords(dossier.names());
    dossier.explainer().stopped(entry.rule(), threat.subject()).stream()
        .flatMap(reason -> StoppedBy.facts(reason).stream())
        .forEach(fact -> lines.add(words.statement(fact, threat.subject().id())));
    return lines;
  }

  private static String control(Dossier dossier, Part part) {
    return part instanceof ControlUse use
        ? dossier.names().control(use.control()) + ", " + Terms.status(use.status())
        : dossier.names().part(part.id());
  }
}
