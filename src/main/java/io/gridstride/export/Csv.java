package io.gridstride.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front, because names in a model may come from strangers.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r\n\uff0b\uff0d\uff1d\uff20";

  private Csv() {}

  /** Lines, each with its cells. */
  public static String text(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String cell(String value) {
    String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
