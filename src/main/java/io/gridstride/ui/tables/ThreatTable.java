package io.gridstride.ui.tables;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.model.Decision;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.triage.StatusWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The threats that pass the filter, one line each. */
final class ThreatTable extends TableView<Entry> {
  private static final double NARROW = 680;

  /** Those to be reviewed first, then the undecided, then by what was decided. */
  private static final Comparator<Entry> BY_DECISION =
      Comparator.<Entry>comparingInt(entry -> entry.stale() ? 0 : 1)
          .thenComparing(entry -> entry.decision().isPresent())
          .thenComparing(
              entry -> entry.decision().map(Decision::status).orElse(Decision.Status.OPEN));

  private final TableColumn<Entry, ?> id;
  private final TableColumn<Entry, ?> letter;
  private final TableColumn<Entry, ?> decision;

  private List<Entry> listed = List.of();
  private boolean filling;

  /**
   * An empty table.
   *
   * @param onChosen called with the lines chosen; the first of them is the one that leads
   */
  ThreatTable(Consumer<List<Entry>> onChosen) {
    setId("threats");
    setAccessibleText("Threats");
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns()
        .add(chips("Severity", 80, entry -> entry.threat().inherent().severity(), Chips::severity));
    id = text("Id", 46, 60, Entry::threat, threat -> threat.rule());
    getColumns().add(id);
    getColumns().add(text("Threat", 340, 4_000, Entry::rule, rule -> rule.title()));
    getColumns().add(text("Subject", 230, 4_000, Entry::subject, subject -> subject));
    letter = text("STRIDE", 64, 70, entry -> entry.rule().stride(), stride -> stride.letter() + "");
    getColumns().add(letter);
    getColumns().add(chips("Outcome", 86, entry -> entry.threat().outcome(), Chips::outcome));
    getColumns().add(risk());
    decision = chips("Decision", 108, entry -> entry, StatusWords::chip, BY_DECISION);
    getColumns().add(decision);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Entry>)
                change -> {
                  if (!filling) {
                    onChosen.accept(chosen());
                  }
                });
    // With several lines chosen the table tells of them before it tells which one leads.
    getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, leads) -> {
          if (!filling && leads != null) {
            onChosen.accept(chosen());
          }
        });
    Columns.growWithText(this);
    setRowFactory(owner -> row(() -> onChosen.accept(chosen())));
    widthProperty().addListener(width -> spare());
  }

  /** The detail tells these; beside it in a small window the title needs the room more. */
  private void spare() {
    boolean roomy = getWidth() > NARROW * TextSize.around(this).getValue().factor();
    id.setVisible(roomy);
    letter.setVisible(roomy);
    decision.setVisible(
        roomy || listed.stream().anyMatch(one -> one.stale() || one.decision().isPresent()));
  }

  /** A click counts also on a line chosen before: the person may have looked elsewhere since. */
  private static TableRow<Entry> row(Runnable onClick) {
    var row = new TableRow<Entry>();
    row.setOnMouseClicked(event -> {
      if (row.getItem() != null) {
        onClick.run();
      }
    });
    return row;
  }

  private List<Entry> chosen() {
    List<Entry> all = List.copyOf(getSelectionModel().getSelectedItems());
    Optional<Entry> leads = Optional.ofNullable(getSelectionModel().getSelectedItem());
    return leads
        .filter(all::contains)
        .map(first ->
            Stream.concat(Stream.of(first), all.stream().filter(one -> !one.equals(first)))
                .toList())
        .orElse(all);
  }

  /** Shows other lines and keeps those chosen that are still listed; the first leads. */
  void fill(List<Entry> entries, List<String> chosen) {
    filling = true;
    try {
      // A table that is just telling what was chosen must not be given the same again.
      if (!listed.equals(entries)) {
        listed = entries;
        getItems().setAll(entries);
        spare();
        sort();
        choose(chosen);
      } else if (!chosen().stream().map(one -> one.threat().id()).toList().equals(chosen)) {
        choose(chosen);
      }
    } finally {
      filling = false;
    }
  }

  private void choose(List<String> threats) {
    getSelectionModel().clearSelection();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (int i = 0; i < getItems().size(); i++) {
      lines.put(getItems().get(i).threat().id(), i);
    }
    int[] rows =
        threats.reversed().stream()
            .flatMap(threat -> Optional.ofNullable(lines.get(threat)).stream())
            .mapToInt(Integer::intValue)
            .toArray();
    // At once: one after the other makes the table report rows that it does not list yet.
    if (rows.length > 0) {
      getSelectionModel().selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
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
    column.setCellFactory(owner -> new WordsCell<>(words));
    return column;
  }

  private static <T extends Comparable<T>> TableColumn<Entry, T> chips(
      String title, double width, Function<Entry, T> value, Function<T, Label> chip) {
    return chips(title, width, value, chip, Comparator.naturalOrder());
  }

  private static <T> TableColumn<Entry, T> chips(
      String title,
      double width,
      Function<Entry, T> value,
      Function<T, Label> chip,
      Comparator<T> order) {
    TableColumn<Entry, T> column = column(title, width, value);
    column.setComparator(order);
    column.setMaxWidth(width + 24);
    column.setCellFactory(owner ->
        new TableCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Chips.show(this, empty ? Optional.empty() : Optional.ofNullable(item).map(chip));
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
