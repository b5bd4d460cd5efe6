package io.gridstride.ui.tables;

import io.gridstride.ui.look.TextSize;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Lets the columns of a table grow with its text. */
public final class Columns {
  private record Widths(double least, double usual, double most) {}

  private final TableView<?> table;
  private final Map<TableColumn<?, ?>, Widths> widths = new LinkedHashMap<>();

  private Columns(TableView<?> table) {
    this.table = table;
    table
        .getColumns()
        .forEach(column ->
            widths.put(
                column,
                new Widths(column.getMinWidth(), column.getPrefWidth(), column.getMaxWidth())));
  }

  /** From now on the columns are as wide as their text needs, and the table scrolls. */
  public static void growWithText(TableView<?> table) {
    var columns = new Columns(table);
    TextSize.around(table).subscribe(size -> columns.grow(size.factor()));
  }

  private void grow(double by) {
    if (by > 1) {
      table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    } else {
      table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    }
    widths.forEach((column, width) -> {
      column.setMaxWidth(width.most() * by);
      column.setMinWidth(width.least() * by);
      column.setPrefWidth(width.usual() * by);
    });
  }
}
