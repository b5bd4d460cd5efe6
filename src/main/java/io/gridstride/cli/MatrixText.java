package io.gridstride.cli;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Stride;
import io.gridstride.review.PartNames;
import io.gridstride.review.StrideMatrix.AtFlows;
import io.gridstride.review.StrideMatrix.Cell;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.NotAsked;
import io.gridstride.review.StrideMatrix.NotHere;
import io.gridstride.review.StrideMatrix.Raised;
import io.gridstride.review.StrideMatrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The STRIDE matrix for a person at a terminal. */
final class MatrixText {
  private MatrixText() {}

  static String text(Analysed analysed) {
    List<Row> rows = analysed.matrix().rows();
    List<List<String>> table = new ArrayList<>();
    table.add(
        Stream.concat(
                Stream.of(Stride.values()).map(letter -> String.valueOf(letter.letter())),
                Stream.of("Part"))
            .toList());
    rows.forEach(row -> table.add(line(row)));
    var sheet = new Sheet().table(0, table);
    sheet.gap();
    sheet.table(
        0,
        List.of(
            List.of(
                "3C 2? 1+",
                "three open threats, the worst critical (C, H, M, L); two unknown; one mitigated"),
            List.of(
                "-",
                "not applicable: what the rules ask for is not so here, or STRIDE per element does"
                    + " not ask it of such parts"),
            List.of("flow", "looked at where its data flow"),
            List.of("gap", "asked by STRIDE per element, but no rule speaks of such parts")));
    sheet.line("The reason for each cell without threats stands in --format csv and json.");
    gaps(sheet, rows, analysed.names());
    return sheet.text();
  }

  private static List<String> line(Row row) {
    List<String> line =
        new ArrayList<>(row.cells().values().stream().map(MatrixText::cell).toList());
    line.add(row.name() + " [" + row.subject().id() + "]");
    return line;
  }

  private static String cell(Cell cell) {
    return switch (cell) {
      case Raised raised ->
          String.join(
              " ",
              Stream.of(
                      count(raised.open(), raised.worst().title().substring(0, 1)),
                      count(raised.unknown(), "?"),
                      count(raised.mitigated(), "+"))
                  .filter(part -> !part.isEmpty())
                  .toList());
      case NotHere _, NotAsked _ -> "-";
      case AtFlows _ -> "flow";
      case Gap _ -> "gap";
    };
  }

  private static String count(int number, String mark) {
    return number == 0 ? "" : number + mark;
  }

  /** By letter, the sorts of parts of which no rule speaks. */
  private static void gaps(Sheet sheet, List<Row> rows, PartNames names) {
    List<List<String>> gaps = new ArrayList<>();
    for (Stride letter : Stride.values()) {
      List<Row> empty = rows.stream().filter(row -> row.cell(letter) instanceof Gap).toList();
      String parts = String.join(", ", sorts(empty, names));
      if (!parts.isEmpty()) {
        gaps.add(List.of(letter.title(), parts));
      }
    }
    if (!gaps.isEmpty()) {
      sheet.heading("Gaps").table(2, gaps);
    }
  }

  /** Component types by name, and how many data flows. */
  private static List<String> sorts(List<Row> rows, PartNames names) {
    List<String> sorts = new ArrayList<>();
    rows.stream()
        .flatMap(row -> names.dfd().element(row.subject().id()).stream())
        .map(element -> names.type(element.type()))
        .distinct()
        .forEach(sorts::add);
    long flows = rows.stream().filter(row -> row.subject().kind() == Subject.Kind.FLOW).count();
    if (flows > 0) {
      sorts.add(Quantity.of(flows, "data flow"));
    }
    return sorts;
  }
}
