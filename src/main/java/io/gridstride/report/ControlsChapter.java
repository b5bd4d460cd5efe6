package io.gridstride.report;

import io.gridstride.model.ControlUse;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import io.gridstride.report.Document.Chapter;
import java.util.List;
import java.util.Optional;

/** The controls that the model names, planned ones too. */
final class ControlsChapter {
  private ControlsChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    List<Row> rows =
        dossier.model().dfd().controls().values().stream().map(use -> row(dossier, use)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapter(
                Anchors.chapter("controls"),
                "Controls in the model",
                List.of(
                    Paragraph.of(
                        "A control that is implemented or verified stops threats today; a planned"
                            + " one does not yet."),
                    new Table(
                        "Controls, what they protect and how far they have come",
                        List.of(
                            new Column("Control", 58),
                            new Column("On", 44),
                            new Column("Status", 22),
                            new Column("Stops", 50)),
                        rows))));
  }

  private static Row row(Dossier dossier, ControlUse use) {
    List<String> stopped =
        dossier.analysis().threats().stream()
            .filter(threat -> threat.mitigatedBy().contains(use.id()))
            .map(threat -> threat.id())
            .toList();
    return Row.of(
        Words.of(dossier.names().control(use.control())),
        Words.of(use.on().map(dossier.names()::part).orElse("The whole system")),
        Words.of(Terms.status(use.status())),
        Words.of(String.join(", ", stopped)));
  }
}
