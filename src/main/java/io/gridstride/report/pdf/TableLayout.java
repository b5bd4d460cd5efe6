package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Form;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables of words and chips. */
final class TableLayout {
  /** What is longer stands whole on a card or in a paragraph; models keep to far less. */
  private static final int LONGEST = 2_000;

  /** So many rows stand on either side of a page's end at least, unless fewer are so high. */
  private static final int TOGETHER = 3;

  private static final float MUCH = 100;

  private static final String ROOM_TO_WRITE = "\n \n ";

  private final Typesetter typesetter;
  private final Flow flow;

  TableLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  /**
   * @param noted whether small print follows, which stays with the last rows
   */
  void add(Table table, Tag parent, boolean noted) {
    List<String> heads = table.columns().stream().map(Column::title).toList();
    float[] widths = ColumnWidths.of(typesetter.file().fonts(), table, flow.width());
    Grid grid = new Grid(typesetter, flow, parent, table.summary(), heads, widths);
    int last = table.rows().size() - 1;
    float above = 0;
    List<Entry> ending = new ArrayList<>();
    for (int number = 0; number <= last; number++) {
      Entry row = entry(grid, table.rows().get(number));
      if (number > last - TOGETHER) {
        ending.add(row);
      } else {
        above += row.height();
        grid.add(row.ids(), row.fields(), number < TOGETHER - 1 && above < MUCH);
      }
    }
    float below = (float) ending.stream().mapToDouble(Entry::height).sum();
    for (int i = 0; i < ending.size(); i++) {
      Entry row = ending.get(i);
      below -= row.height();
      grid.add(row.ids(), row.fields(), i == ending.size() - 1 ? noted : below < MUCH);
    }
  }

  /** A row that is set. */
  private record Entry(List<String> ids, List<Field> fields) {
    float height() {
      return Grid.height(fields);
    }
  }

  private Entry entry(Grid grid, Row row) {
    List<Tag> tags = grid.newRow();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      fields.add(field(row.cells().get(i), grid.measure(i), tags.get(i)));
    }
    return new Entry(row.ids(), fields);
  }

  /** Each row has a word in its first field, and room to write. */
  void add(Form form, Tag parent) {
    List<Row> rows = new ArrayList<>();
    for (String word : form.rows()) {
      List<Cell> cells = new ArrayList<>(List.of(Words.of(word + ROOM_TO_WRITE)));
      form.columns().stream().skip(1).forEach(column -> cells.add(Words.of(" ")));
      rows.add(new Row(List.of(), cells));
    }
    add(new Table(form.summary(), form.columns(), rows), parent, false);
  }

  private static Run cut(Run run) {
    return run.text().length() <= LONGEST
        ? run
        : new Run(CleanText.cut(run.text(), LONGEST), run.weight(), run.target());
  }

  private Field field(Cell cell, float measure, Tag tag) {
    return switch (cell) {
      case Words words ->
          new Field.Text(
              typesetter.set(
                  words.runs().stream().map(TableLayout::cut).toList(),
                  Look.SMALL,
                  measure,
                  Optional.of(tag)));
      case Chip chip -> new Field.Tinted(new Pill(typesetter, chip, Optional.of(tag)));
    };
  }
}
