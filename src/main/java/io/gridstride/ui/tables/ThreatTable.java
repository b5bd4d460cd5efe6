package io.gridstride.ui.tables;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.look.Chips;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The threats that pass the filter, one line each. */
final class ThreatTable extends TableView<Entry> {
  private static final double ROW = 28;
  private static final double NARROW = 600;

  private boolean filling;

  ThreatTable(Consumer<Optional<Entry>> onChosen) {
    setId("threats");
    setAccessibleText("Threats");
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns()
        .add(chips("Severity", 80, entry -> entry.threat().inherent().severity(), Chips::severity));
    TableColumn<Entry, ?> id = text("Id", 46, 60, Entry::threat, threat -> threat.rule());
    getColumns().add(id);
    getColumns().add(text("Threat", 340, 4_000, Entry::rule, rule -> rule.title()));
    getColumns().add(text("Subject", 230, 4_000, Entry::subject, subject -> subject));
    TableColumn<Entry, ?> letter =
        text("STRIDE", 64, 70, entry -> entry.rule().stride(), stride -> stride.letter() + "");
    getColumns().add(letter);
    getColumns().add(chips("Outcome", 86, entry -> entry.threat().outcome(), Chips::outcome));
    getColumns().add(risk());
    getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (!filling) {
            onChosen.accept(chosen());
          }
        });
    setRowFactory(owner -> row(onChosen));
    // The detail tells both; beside it in a small window the title needs the room more.
    widthProperty()
        .addListener(width -> {
          id.setVisible(getWidth() > NARROW);
          letter.setVisible(getWidth() > NARROW);
        });
  }

  /** A click counts also on a line chosen before: the person may have looked elsewhere since. */
  private static TableRow<Entry> row(Consumer<Optional<Entry>> onChosen) {
    var row = new TableRow<Entry>();
    row.setOnMouseClicked(
        event -> Optional.ofNullable(row.getItem()).map(Optional::of).ifPresent(onChosen));
    return row;
  }

  private Optional<Entry> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /** Shows other lines and keeps the chosen one, if it is still listed. */
  void fill(List<Entry> entries, Optional<String> chosen) {
    filling = true;
    try {
      getItems().setAll(entries);
      sort();
      choose(chosen);
    } finally {
      filling = false;
    }
  }

  private void choose(Optional<String> threat) {
    getSelectionModel().clearSelection();
    for (int i = 0; i < getItems().size(); i++) {
      if (threat.equals(Optional.of(getItems().get(i).threat().id()))) {
        getSelectionModel().select(i);
        return;
      }
    }
  }

  private static TableColumn<Entry, Integer> risk() {
    TableColumn<Entry, Integer> column =
        text("Risk", 46, 56, entry -> entry.threat().inherent().score(), Object::toString);
    column.setComparator(Comparator.naturalOrder());
    column.getStyleClass().add("number");
    return column;
  }

  private static <T> TableColumn<Entry, T> text(
      String title,
      double width,
      double most,
      Function<Entry, T> value,
      Function<T, String> words) {
    TableColumn<Entry, T> column = column(title, width, value);
    column.setMaxWidth(most);
    column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
    column.setCellFactory(owner ->
        new TableCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
          }
        });
    return column;
  }

  private static <T extends Comparable<T>> TableColumn<Entry, T> chips(
      String title, double width, Function<Entry, T> value, Function<T, Node> chip) {
    TableColumn<Entry, T> column = column(title, width, value);
    column.setMaxWidth(width + 24);
    column.setCellFactory(owner ->
        new TableCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : chip.apply(item));
          }
        });
    return column;
  }

  private static <T> TableColumn<Entry, T> column(
      String title, double width, Function<Entry, T> value) {
    var column = new TableColumn<Entry, T>(title);
    column.setPrefWidth(width);
    // Narrow columns are as narrow as they can be; the others share what is left.
    column.setMinWidth(Math.min(width, 90));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
