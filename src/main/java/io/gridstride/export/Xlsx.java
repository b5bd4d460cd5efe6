package io.gridstride.export;

import io.gridstride.file.ModelFiles;
import io.gridstride.model.ModelInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the register as a workbook: a sheet for each part, with filters and a heading that stays
 * in view. Every cell is a number or a text, and never a formula.
 */
public final class Xlsx {
  /** What a cell of the format holds at most. */
  private static final int LONGEST = 32_767;

  private static final double NARROWEST = 10;
  private static final double WIDEST = 60;
  private static final String HEADING_FILL = "E7ECF3";

  private Xlsx() {}

  /** The whole file. */
  public static byte[] bytes(Reviewed reviewed) {
    var bytes = new ByteArrayOutputStream();
    try {
      try (var book = new Workbook(bytes, "GridStride", "1.0")) {
        book.properties().setTitle(cut(reviewed.model().info().name()));
        List<Table> all = new ArrayList<>();
        all.add(about(reviewed));
        all.addAll(RegisterTables.all(reviewed));
        all.forEach(table -> sheet(book.newWorksheet(capital(table.name())), table));
      }
      return Repacking.withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be written to memory", e);
    }
  }

  private static Table about(Reviewed reviewed) {
    ModelInfo info = reviewed.model().info();
    return new Table(
        "about",
        List.of("what", "value"),
        List.of(
            line("Model", info.name()),
            line("Organisation", info.organisation()),
            line("Author", info.author()),
            line("Version", info.revision()),
            line("Classification", info.marking()),
            line("Description", info.description()),
            line("Fingerprint (SHA-256)", ModelFiles.sha256(reviewed.model())),
            line("Rule packs", Summary.packs(reviewed)),
            line("Made with", reviewed.program())));
  }

  private static List<Cell> line(String what, String value) {
    return List.of(Cell.of(what), Cell.of(value));
  }

  private static void sheet(Worksheet sheet, Table table) {
    int columns = table.headings().size();
    for (int column = 0; column < columns; column++) {
      sheet.value(0, column, capital(table.headings().get(column)));
      sheet.width(column, width(table, column));
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADING_FILL).set();
    for (int row = 0; row < table.rows().size(); row++) {
      cells(sheet, row + 1, table.rows().get(row));
    }
    if (!table.rows().isEmpty()) {
      sheet
          .range(1, 0, table.rows().size(), columns - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    sheet.freezePane(1, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
  }

  private static void cells(Worksheet sheet, int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Words(String text) when text.isEmpty() -> {}
        case Cell.Words(String text) -> sheet.value(row, column, cut(text));
        case Cell.Count(long number) -> sheet.value(row, column, number);
      }
    }
  }

  /** In characters: enough for what stands there, as far as a screen has room. */
  private static double width(Table table, int column) {
    int longest =
        IntStream.concat(
                IntStream.of(table.headings().get(column).length() + 3),
                table.rows().stream().mapToInt(row -> row.get(column).written().length()))
            .max()
            .orElse(0);
    return Math.clamp(longest + 2.0, NARROWEST, WIDEST);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "\u2026";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
