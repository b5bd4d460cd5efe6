package io.gridstride.report.parts;

import io.gridstride.model.ControlUse;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import java.util.List;

/** The controls that the model names, planned ones too. */
final class ControlsTable {
  private ControlsTable() {}

  static void add(Dossier dossier, List<Block> blocks) {
    List<Row> rows =
        dossier.dfd().controls().values().stream().map(use -> row(dossier, use)).toList();
    blocks.add(new Heading(Anchor.HEADING.of("controls"), "Controls"));
    if (rows.isEmpty()) {
      blocks.add(
          Paragraph.of(
              "The model names no control. What stops threats in it is stated as properties of"
                  + " elements and flows."));
    } else {
      blocks.add(
          Paragraph.of(
              "A control that is implemented or verified stops threats today; a planned one does"
                  + " not yet."));
      blocks.add(
          new Table(
              "Controls, what they protect and how far they have come",
              List.of(
                  new Column("Control", 58),
                  new Column("On", 44),
                  new Column("Status", 22),
                  new Column("Stops", 50)),
              rows));
    }
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
        new Words(Ids.threats(stopped)));
  }
}
