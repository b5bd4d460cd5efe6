package io.gridstride.report.pdf;

import io.gridstride.report.Block.Cell;
import io.gridstride.report.Block.Chip;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.HeatRow;
import io.gridstride.report.Block.HeatTable;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sets tables of words and tables of counts. */
final class TableLayout {
  private static final int LABEL_WIDTH = 4;

  private final Typesetter typesetter;
  private final Flow flow;

  TableLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  void add(Table table, Tag parent) {
    List<String> heads = table.columns().stream().map(Column::title).toList();
    List<Integer> widths = table.columns().stream().map(Column::width).toList();
    Grid grid = new Grid(typesetter, flow, parent, table.summary(), heads, widths, heads.size());
    for (Row row : table.rows()) {
      List<Tag> tags = grid.newRow();
      List<Field> fields = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        fields.add(field(row.cells().get(i), grid.measure(i), tags.get(i)));
      }
      grid.add(row.id(), fields);
    }
  }

  private Field field(Cell cell, float measure, Tag tag) {
    return switch (cell) {
      case Words words ->
          new Field.Text(typesetter.set(words.runs(), Look.SMALL, measure, Optional.of(tag)));
      case Chip chip -> new Field.Tinted(new Pill(typesetter, chip, Optional.of(tag)));
    };
  }

  void add(HeatTable table, Tag parent) {
    List<String> heads = new ArrayList<>(List.of(table.corner()));
    heads.addAll(table.columns());
    List<Integer> widths = new ArrayList<>(Collections.nCopies(heads.size(), 2));
    widths.set(0, LABEL_WIDTH);
    Grid grid = new Grid(typesetter, flow, parent, table.summary(), heads, widths, 1);
    int largest =
        table.rows().stream().flatMap(row -> row.counts().stream()).max(Integer::compare).orElse(0);
    for (HeatRow row : table.rows()) {
      List<Tag> tags = grid.newRow();
      List<Field> fields = new ArrayList<>();
      fields.add(
          new Field.Text(
              typesetter.set(
                  row.label(), Look.SMALL, grid.measure(0), Optional.of(tags.getFirst()))));
      for (int i = 0; i < row.counts().size(); i++) {
        fields.add(count(row.counts().get(i), largest, tags.get(i + 1)));
      }
      grid.add(Optional.empty(), fields);
    }
  }

  private Field count(int count, int largest, Tag tag) {
    TextStyle style = count == 0 ? Look.CAPTION : Look.SMALL.in(Cut.SEMIBOLD);
    int ground = count == 0 ? Look.WHITE : Look.heat(count / (double) largest);
    return new Field.Count(
        typesetter.set(Integer.toString(count), style, Float.MAX_VALUE, Optional.of(tag)), ground);
  }
}
