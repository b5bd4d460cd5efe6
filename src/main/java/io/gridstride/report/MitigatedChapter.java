package io.gridstride.report;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Part;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import io.gridstride.report.Document.Chapter;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The threats that something already stops, and what. */
final class MitigatedChapter {
  static final String ID = Anchors.chapter("mitigated");

  private MitigatedChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    List<Row> rows =
        dossier.register().entries().stream()
            .filter(entry -> entry.threat().outcome() == Outcome.MITIGATED)
            .map(entry -> row(dossier, entry))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapter(
                ID,
                "Mitigated threats",
                List.of(
                    Paragraph.of(
                        "These threats apply, and a control or a property of the system stops them."
                            + " Whoever removes it opens the threat again. The risk is that before"
                            + " controls and that which is left today."),
                    new Table(
                        "Mitigated threats and what stops each",
                        List.of(
                            new Column("Id", 28),
                            new Column("Threat", 42),
                            new Column("About", 37),
                            new Column("Stopped by", 53),
                            new Column("Risk", 18)),
                        rows))));
  }

  private static Row row(Dossier dossier, Entry entry) {
    Threat threat = entry.threat();
    return new Row(
        List.of(Anchors.threat(threat.id())),
        List.of(
            Words.of(threat.id()),
            Words.of(entry.rule().title()),
            Words.of(entry.subject()),
            Words.of(String.join("\n", stoppedBy(dossier, entry))),
            Words.of(threat.inherent().score() + " \u2192 " + threat.residual().score())));
  }

  private static List<String> stoppedBy(Dossier dossier, Entry entry) {
    Threat threat = entry.threat();
    List<String> lines = new ArrayList<>();
    threat.mitigatedBy().stream()
        .flatMap(id -> dossier.model().dfd().part(id).stream())
        .forEach(part -> lines.add(control(dossier, part)));
    FactWords words = new FactWords(dossier.names());
    List<String> names = entry.rule().mitigatedWhen().map(ConditionFacts::names).orElse(List.of());
    threat.evidence().stream()
        .filter(fact -> names.contains(fact.name()))
        .forEach(fact -> lines.add(words.statement(fact, threat.subject().id())));
    return lines;
  }

  private static String control(Dossier dossier, Part part) {
    return part instanceof ControlUse use
        ? dossier.names().control(use.control()) + ", " + Terms.status(use.status())
        : dossier.names().part(part.id());
  }
}
