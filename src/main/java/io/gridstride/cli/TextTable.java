package io.gridstride.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in aligned columns, for a terminal {@value #WIDTH} columns wide. What does not fit is
 * wrapped in the columns from {@code firstWrapped} on.
 */
record TextTable(List<List<String>> rows, int firstWrapped) {
  static final int WIDTH = 100;
  private static final int GAP = 2;

  /** No column is narrower, however far it is indented. */
  static final int LEAST = 16;

  TextTable {
    rows = List.copyOf(rows);
  }

  /** The lines of the table, each behind {@code indent} spaces and with a line feed. */
  String text(int indent) {
    if (rows.isEmpty()) {
      return "";
    }
    int[] widths = widths(indent);
    var out = new StringBuilder();
    for (List<String> row : rows) {
      List<List<String>> cells =
          IntStream.range(0, widths.length).mapToObj(i -> wrap(row.get(i), widths[i])).toList();
      int lines = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < lines; line++) {
        out.append(line(cells, widths, line, indent)).append('\n');
      }
    }
    return out.toString();
  }

  private static String line(List<List<String>> cells, int[] widths, int line, int indent) {
    var out = new StringBuilder().repeat(' ', indent);
    for (int i = 0; i < widths.length; i++) {
      String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      out.append(part).repeat(' ', Math.max(0, widths[i] - length(part)) + GAP);
    }
    return out.toString().stripTrailing();
  }

  private int[] widths(int indent) {
    int columns = rows.getFirst().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
            .toArray();
    int left =
        WIDTH - indent - GAP * (columns - 1) - IntStream.of(widths).limit(firstWrapped).sum();
    for (int i = columns - 1; i >= firstWrapped; i--) {
      int share = Math.max(LEAST, left / (i - firstWrapped + 1));
      widths[i] = Math.min(widths[i], i == firstWrapped ? Math.max(LEAST, left) : share);
      left -= widths[i];
    }
    return widths;
  }

  /** The text in lines no longer than {@code width}, broken at spaces where there are any. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      String rest = paragraph;
      while (length(rest) > width) {
        int end = rest.offsetByCodePoints(0, width);
        int space = rest.lastIndexOf(' ', end);
        lines.add(rest.substring(0, space > 0 ? space : end));
        rest = rest.substring(space > 0 ? space + 1 : end);
      }
      lines.add(rest);
    }
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
