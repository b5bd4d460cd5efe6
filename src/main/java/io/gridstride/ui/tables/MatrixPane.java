package io.gridstride.ui.tables;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Stride;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.StrideMatrix;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What each letter of STRIDE comes to at each element and flow. */
public final class MatrixPane extends BorderPane {
  private static final Comparator<MatrixLine> BY_ZONE =
      Comparator.<MatrixLine, Subject.Kind>comparing(line -> line.row().subject().kind())
          .thenComparing(MatrixLine::zone, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(MatrixLine::name, String.CASE_INSENSITIVE_ORDER);

  private final TextField words = new TextField();
  private final MatrixTable table;
  private final MatrixTotals totals;

  private List<MatrixLine> lines = List.of();

  /**
   * Without rows yet.
   *
   * @param onPart called with the id of a part that somebody wants to see
   * @param onCell called with a part and a letter whose threats somebody wants to see
   */
  public MatrixPane(Consumer<String> onPart, BiConsumer<Subject, Stride> onCell) {
    table = new MatrixTable(onPart, onCell);
    totals = new MatrixTotals(table);
    words.setId("matrix-filter");
    words.setPromptText("Filter by name or zone");
    words.setAccessibleText("Filter the matrix by name or zone");
    words.setPrefWidth(200);
    words.setMinWidth(160);
    words.textProperty().addListener(text -> refill());
    var bar = new HBox(words, legend());
    bar.getStyleClass().add("filter-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    setTop(bar);
    table.setMinHeight(0);
    setCenter(table);
    setBottom(totals);
  }

  private static Node legend() {
    var legend =
        new Label(
            MatrixCell.OPEN
                + " open   "
                + MatrixCell.UNKNOWN
                + " unknown   "
                + MatrixCell.MITIGATED
                + " mitigated   "
                + MatrixCell.NONE
                + " not applicable   gap: no rule speaks of it");
    legend.getStyleClass().add("remark");
    legend.setMinWidth(0);
    legend.setWrapText(true);
    legend.setMinHeight(Region.USE_PREF_SIZE);
    return legend;
  }

  /**
   * Shows new results.
   *
   * @param reasons says why a cell has no threats; empty before anything was analysed
   */
  public void show(StrideMatrix matrix, Facts facts, Optional<MatrixReasons> reasons) {
    table.explainBy(reasons);
    lines = matrix.rows().stream().map(row -> MatrixLine.of(row, facts)).sorted(BY_ZONE).toList();
    table.setPlaceholder(
        lines.isEmpty()
            ? Empty.of("No elements yet", "Each element and flow gets a row here.")
            : Empty.of("No row passes the filter", "Clear the filter to see all rows."));
    refill();
  }

  private void refill() {
    List<String> wanted =
        Stream.of(words.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
    List<MatrixLine> passing = lines.stream().filter(line -> line.has(wanted)).toList();
    table.fill(passing);
    totals.show(passing.stream().map(MatrixLine::row).toList());
  }
}
