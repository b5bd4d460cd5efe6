package io.gridstride.export;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of the register.
 *
 * @param name one word, in the plural
 * @param headings in small letters, one for each cell of a row
 */
public record Table(String name, List<String> headings, List<List<Cell>> rows) {
  public Table {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** As comma-separated values, the headings first. */
  public String csv() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headings);
    rows.forEach(row -> lines.add(row.stream().map(Cell::written).toList()));
    return Csv.text(lines);
  }
}
