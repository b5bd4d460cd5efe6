package io.gridstride.export;

import io.gridstride.catalog.Stride;
import io.gridstride.file.Names;
import io.gridstride.review.StrideMatrix;
import io.gridstride.review.StrideMatrix.AtFlows;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.NotAsked;
import io.gridstride.review.StrideMatrix.NotHere;
import io.gridstride.review.StrideMatrix.Raised;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The STRIDE matrix, a row for each element and flow and a column for each letter. */
final class MatrixTable {
  private MatrixTable() {}

  static Table of(StrideMatrix matrix) {
    List<String> headings = new ArrayList<>(List.of("subject kind", "subject id", "subject name"));
    Stream.of(Stride.values())
        .forEach(letter -> headings.add(letter.title().toLowerCase(Locale.ROOT)));
    return new Table("matrix", headings, matrix.rows().stream().map(MatrixTable::row).toList());
  }

  private static List<Cell> row(StrideMatrix.Row row) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(Names.kebab(row.subject().kind())),
                Cell.of(row.subject().id()),
                Cell.of(row.name())));
    Stream.of(Stride.values()).forEach(letter -> cells.add(Cell.of(said(row.cell(letter)))));
    return cells;
  }

  private static String said(StrideMatrix.Cell cell) {
    return switch (cell) {
      case Raised(int open, int unknown, int mitigated, var _, var _) ->
          Stream.of(
                  counted(open, "open"),
                  counted(unknown, "unknown"),
                  counted(mitigated, "mitigated"))
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", "));
      case NotHere _, NotAsked _ -> "not applicable";
      case AtFlows _ -> "at its flows";
      case Gap _ -> "gap";
    };
  }

  private static String counted(int number, String what) {
    return number == 0 ? "" : number + " " + what;
  }
}
