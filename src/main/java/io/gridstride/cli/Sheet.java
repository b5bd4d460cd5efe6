package io.gridstride.cli;

import java.util.List;

/** A text for a terminal being put together, paragraph by paragraph. */
final class Sheet {
  private final StringBuilder out = new StringBuilder();

  /** A line at the margin. */
  Sheet line(String text) {
    return text(0, "", text);
  }

  /** An empty line. */
  Sheet gap() {
    out.append('\n');
    return this;
  }

  /** A heading, with an empty line before it. */
  Sheet heading(String text) {
    return gap().line(text);
  }

  /** A wrapped paragraph; nothing where there is no text. */
  Sheet text(int indent, String text) {
    return text(indent, "", text);
  }

  /** A wrapped paragraph behind a mark; its other lines hang below the first word. */
  Sheet text(int indent, String mark, String text) {
    if (!text.isBlank()) {
      int hang = indent + mark.length();
      String before = " ".repeat(indent) + mark;
      for (String line : TextTable.wrap(text, Math.max(TextTable.LEAST, TextTable.WIDTH - hang))) {
        out.append((before + line).stripTrailing()).append('\n');
        before = " ".repeat(hang);
      }
    }
    return this;
  }

  /** Rows in columns, the last of which is wrapped. */
  Sheet table(int indent, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.append(new TextTable(rows, rows.getFirst().size() - 1).text(indent));
    }
    return this;
  }

  String text() {
    return out.toString();
  }
}
