package io.gridstride.report.parts;

import io.gridstride.catalog.Stride;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.StrideMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each letter of STRIDE comes to at each element and flow. */
record MatrixPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    List<StrideMatrix.Row> rows =
        StrideMatrix.of(dossier.dfd(), dossier.catalog(), dossier.analysis()).rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    MatrixPart part = new MatrixPart(dossier);
    List<Column> columns = new ArrayList<>(List.of(new Column("Element or flow", 60)));
    for (Stride stride : Stride.values()) {
      columns.add(new Column(stride.letter() + "\n" + Terms.category(stride), 19));
    }
    return List.of(
        Paragraph.of(
            "Each cell says what was found for one letter at one element or flow, and leads to the worst threat"
                + " there: how many threats are open, unknown (?) and mitigated (\u2713). \u201cflows\u201d"
                + " means that such threats stand at its flows; \u201cno case\u201d that rules speak of"
                + " such parts but do not apply here; a dash that STRIDE per element does not ask;"
                + " and \u201cgap\u201d that it asks, but no rule in use answers."),
        new Table(
            "Elements and flows with what each letter of STRIDE comes to",
            columns,
            rows.stream().map(part::row).toList()));
  }

  private Row row(StrideMatrix.Row row) {
    List<Cell> cells = new ArrayList<>();
    String id = row.subject().id();
    cells.add(
        new Words(
            List.of(
                Run.plain(row.name() + " "),
                new Run(id, Run.Weight.MUTED, Optional.of(Anchor.PART.of(id))))));
    row.cells().values().forEach(cell -> cells.add(cell(cell)));
    return new Row(List.of(Anchor.CELLS.of(id)), cells);
  }

  private Cell cell(StrideMatrix.Cell cell) {
    return switch (cell) {
      case StrideMatrix.Raised raised -> {
        List<String> counts = new ArrayList<>();
        add(counts, raised.open(), " open");
        add(counts, raised.unknown(), " ?");
        add(counts, raised.mitigated(), " \u2713");
        yield new Words(
            List.of(
                Run.link(
                    String.join(", ", counts),
                    Anchor.THREAT.of(raised.threats().getFirst().id()))));
      }
      case StrideMatrix.NotHere _ -> muted("no case");
      case StrideMatrix.AtFlows _ -> muted("flows");
      case StrideMatrix.NotAsked _ -> muted("\u2013");
      case StrideMatrix.Gap _ -> new Words(List.of(Run.strong("gap")));
    };
  }

  private static void add(List<String> counts, int count, String word) {
    if (count > 0) {
      counts.add(count + word);
    }
  }

  private static Cell muted(String word) {
    return new Words(List.of(Run.muted(word)));
  }
}
