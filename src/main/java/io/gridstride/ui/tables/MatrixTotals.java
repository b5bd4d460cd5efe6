package io.gridstride.ui.tables;

import io.gridstride.catalog.Stride;
import io.gridstride.review.StrideMatrix.Raised;
import io.gridstride.review.StrideMatrix.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The sums of the rows that are listed, each under its column. */
final class MatrixTotals extends HBox {
  private final Map<Stride, Label> sums = new EnumMap<>(Stride.class);
  private final Label rows = new Label();

  MatrixTotals(MatrixTable table) {
    setId("matrix-totals");
    getStyleClass().add("matrix-totals");
    // The columns lead: sums as wide as them must not keep the table from becoming narrower.
    setMinWidth(0);
    bind(rows, table.textWidth());
    rows.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(rows);
    table
        .letters()
        .forEach((column, letter) -> {
          var sum = new Label();
          sum.setAlignment(Pos.CENTER);
          sum.setWrapText(true);
          sum.setMinHeight(USE_PREF_SIZE);
          sum.setTooltip(new Tooltip());
          bind(sum, Bindings.createDoubleBinding(column::getWidth, column.widthProperty()));
          sums.put(letter, sum);
          getChildren().add(sum);
        });
  }

  private static void bind(Label label, DoubleExpression width) {
    label.prefWidthProperty().bind(width);
    label.minWidthProperty().bind(width);
    label.maxWidthProperty().bind(width);
  }

  void show(List<Row> listed) {
    rows.setText("Total of " + listed.size() + (listed.size() == 1 ? " row" : " rows"));
    sums.forEach((letter, label) -> {
      int open = sum(listed, letter, Raised::open);
      int unknown = sum(listed, letter, Raised::unknown);
      int mitigated = sum(listed, letter, Raised::mitigated);
      label.setText(MatrixCell.OPEN + " " + open + "  " + MatrixCell.UNKNOWN + " " + unknown);
      String words =
          letter.title()
              + ": "
              + open
              + " open, "
              + unknown
              + " unknown, "
              + mitigated
              + " mitigated";
      label.setAccessibleText(words);
      Objects.requireNonNull(label.getTooltip()).setText(words);
    });
  }

  private static int sum(List<Row> rows, Stride letter, ToIntFunction<Raised> count) {
    return rows.stream()
        .map(row -> row.cell(letter))
        .mapToInt(cell -> cell instanceof Raised raised ? count.applyAsInt(raised) : 0)
        .sum();
  }
}
