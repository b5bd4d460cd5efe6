package io.gridstride.ui.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Lets the columns of a table grow with its text. */
public final class Columns {
  private record Widths(double least, double usual, double most) {}

  private final TableView<?> table;
  private final double usualRow;
  private final Map<TableColumn<?, ?>, Widths> widths = new LinkedHashMap<>();

  private Columns(TableView<?> table) {
    this.table = table;
    usualRow = table.getFixedCellSize();
    table
        .getColumns()
        .forEach(column ->
            widths.put(
                column,
                new Widths(column.getMinWidth(), column.getPrefWidth(), column.getMaxWidth())));
  }

  /** Rows grow by the style sheet; from now on columns do as they do, and the table scrolls. */
  public static void growWithRows(TableView<?> table) {
    var columns = new Columns(table);
    table.fixedCellSizeProperty().addListener(size -> columns.grow());
  }

  private void grow() {
    double by = table.getFixedCellSize() / usualRow;
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
