package io.gridstride.ui.tables;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Stride;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.StrideMatrix.Cell;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.Raised;
import io.gridstride.ui.look.TextSize;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** A row per element and flow, a column per letter. A cell leads to its threats. */
final class MatrixTable extends TableView<MatrixLine> {
  private static final double LETTER_WIDTH = 76;

  /** A narrower table has no column for the zone, by which its rows are sorted. */
  private static final double NARROW = 700;

  private static final Comparator<Cell> WORST_LAST =
      Comparator.<Cell>comparingInt(cell -> cell instanceof Raised raised ? raised.open() : 0)
          .thenComparingInt(cell -> cell instanceof Raised raised ? raised.unknown() : 0)
          .thenComparingInt(cell -> cell instanceof Gap ? 1 : 0)
          .thenComparingInt(cell -> cell instanceof Raised raised ? raised.mitigated() : 0);

  private final TableColumn<MatrixLine, String> name = text("Element or flow", MatrixLine::name);
  private final TableColumn<MatrixLine, String> zone = text("Zone", MatrixLine::zone);
  private final Map<TableColumn<MatrixLine, ?>, Stride> letters = new LinkedHashMap<>();
  private final Consumer<String> onPart;
  private final BiConsumer<Subject, Stride> onCell;

  private Optional<MatrixReasons> reasons = Optional.empty();

  MatrixTable(Consumer<String> onPart, BiConsumer<Subject, Stride> onCell) {
    this.onPart = onPart;
    this.onCell = onCell;
    setId("matrix");
    setAccessibleText("STRIDE by element and flow");
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "matrix");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getSelectionModel().setCellSelectionEnabled(true);
    getColumns().add(name);
    getColumns().add(zone);
    for (Stride letter : Stride.values()) {
      TableColumn<MatrixLine, MatrixLine> column = letter(letter);
      letters.put(column, letter);
      getColumns().add(column);
    }
    TextSize.around(this).subscribe(size -> grow(size.factor()));
    widthProperty().addListener(width -> spare());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        follow(getFocusModel().getFocusedCell());
        event.consume();
      }
    });
  }

  private void grow(double by) {
    for (TableColumn<MatrixLine, ?> column : getColumns()) {
      boolean letter = letters.containsKey(column);
      column.setMaxWidth(letter ? 120 * by : 4_000);
      column.setMinWidth(by * (letter ? 50 : 112));
      column.setPrefWidth(by * (letter ? LETTER_WIDTH : column.equals(name) ? 320 : 220));
    }
    spare();
  }

  private void spare() {
    zone.setVisible(getWidth() > NARROW * TextSize.around(this).getValue().factor());
  }

  /** How wide the columns before the letters are. */
  DoubleExpression textWidth() {
    return name.widthProperty()
        .add(Bindings.when(zone.visibleProperty()).then(zone.widthProperty()).otherwise(0));
  }

  void explainBy(Optional<MatrixReasons> next) {
    reasons = next;
  }

  void fill(List<MatrixLine> lines) {
    getItems().setAll(lines);
    sort();
  }

  /** The columns of the letters, in the order of the acronym. */
  Map<TableColumn<MatrixLine, ?>, Stride> letters() {
    return letters;
  }

  private void follow(TablePosition<?, ?> at) {
    if (at.getRow() >= 0 && at.getRow() < getItems().size()) {
      follow(getItems().get(at.getRow()), Optional.ofNullable(letters.get(at.getTableColumn())));
    }
  }

  private void follow(MatrixLine line, Optional<Stride> letter) {
    Subject subject = line.row().subject();
    letter.ifPresentOrElse(
        wanted -> {
          if (line.row().cell(wanted) instanceof Raised) {
            onCell.accept(subject, wanted);
          }
        },
        () -> onPart.accept(subject.id()));
  }

  private TableColumn<MatrixLine, MatrixLine> letter(Stride letter) {
    var column = new TableColumn<MatrixLine, MatrixLine>();
    var heading = new Label(letter.letter() + "");
    heading.setTooltip(new Tooltip(letter.title()));
    heading.setMaxWidth(Double.MAX_VALUE);
    column.setGraphic(heading);
    column.setId("matrix-" + letter.name());
    column.getStyleClass().add("letter-column");
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    column.setComparator(Comparator.comparing(line -> line.row().cell(letter), WORST_LAST));
    column.setCellFactory(owner -> {
      var cell = new MatrixCell(letter, () -> reasons);
      cell.setOnMouseClicked(event ->
          Optional.ofNullable(cell.getItem()).ifPresent(line -> follow(line, Optional.of(letter))));
      return cell;
    });
    return column;
  }

  private TableColumn<MatrixLine, String> text(String title, Function<MatrixLine, String> words) {
    var column = new TableColumn<MatrixLine, String>(title);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
    column.setComparator(String.CASE_INSENSITIVE_ORDER);
    column.setCellFactory(owner -> {
      var cell = new WordsCell<MatrixLine, String>(Function.identity());
      cell.setOnMouseClicked(event ->
          Optional.ofNullable(cell.getTableRow().getItem())
              .ifPresent(line -> follow(line, Optional.empty())));
      return cell;
    });
    return column;
  }
}
