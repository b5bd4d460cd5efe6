package io.gridstride.report.pdf;

import io.gridstride.report.Block.Cell;
import io.gridstride.report.Block.Chip;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables of words and chips. */
final class TableLayout {
  private final Typesetter typesetter;
  private final Flow flow;

  TableLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  void add(Table table, Tag parent) {
    List<String> heads = table.columns().stream().map(Column::title).toList();
    List<Integer> widths = table.columns().stream().map(Column::width).toList();
    Grid grid = new Grid(typesetter, flow, parent, table.summary(), heads, widths);
    for (Row row : table.rows()) {
      List<Tag> tags = grid.newRow();
      List<Field> fields = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        fields.add(field(row.cells().get(i), grid.measure(i), tags.get(i)));
      }
      grid.add(row.ids(), fields);
    }
  }

  private Field field(Cell cell, float measure, Tag tag) {
    return switch (cell) {
      case Words words ->
          new Field.Text(typesetter.set(words.runs(), Look.SMALL, measure, Optional.of(tag)));
      case Chip chip -> new Field.Tinted(new Pill(typesetter, chip, Optional.of(tag)));
    };
  }
}
