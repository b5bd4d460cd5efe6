package io.gridstride.ui.inspector;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Quantity;
import io.gridstride.review.Register;
import io.gridstride.ui.fields.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds a control of the catalogue; those that stop most of what is open here come first. */
final class ControlPicker extends VBox {
  private final TextField words = new TextField();
  private final ListView<Control> list = new ListView<>();
  private final Map<String, Long> stops = new LinkedHashMap<>();
  private final Consumer<Control> onChosen;
  private final Runnable onLeft;

  private List<Control> offered = List.of();

  ControlPicker(Consumer<Control> onChosen, Runnable onLeft) {
    this.onChosen = onChosen;
    this.onLeft = onLeft;
    getStyleClass().add("control-picker");
    words.setId("control-search");
    words.setPromptText("Search controls");
    words.setAccessibleText("Search controls");
    words.textProperty().addListener(text -> list());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("control-list");
    list.setAccessibleText("Controls, those that stop most here first");
    list.setPrefHeight(220);
    list.setCellFactory(owner -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> choose());
    getChildren().addAll(words, list);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      onLeft.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && words.equals(event.getSource())) {
      list.requestFocus();
      event.consume();
    }
  }

  private void choose() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(onChosen);
  }

  /** Offers the controls of a catalogue, first those that stop threats on certain parts. */
  void offer(Catalog catalog, List<Register.Entry> entries, Predicate<String> about) {
    stops.clear();
    entries.stream()
        .filter(Register.Entry::needsWork)
        .filter(entry -> about.test(entry.threat().subject().id()))
        .flatMap(entry -> entry.rule().controls().stream().distinct())
        .forEach(control -> stops.merge(control, 1L, Long::sum));
    var sorted = new ArrayList<>(catalog.controls().values());
    sorted.sort(Comparator.comparingLong((Control control) -> -count(control)));
    offered = List.copyOf(sorted);
    list();
  }

  private long count(Control control) {
    return Optional.ofNullable(stops.get(control.id())).orElse(0L);
  }

  /** Starts a new search. */
  void search() {
    words.clear();
    words.requestFocus();
  }

  private void list() {
    List<String> wanted = Words.wanted(words.getText());
    list.getItems().setAll(offered.stream().filter(control -> fits(control, wanted)).toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private static boolean fits(Control control, List<String> wanted) {
    String text =
        Stream.of(control.id(), control.title(), control.how(), control.at().name())
            .reduce("", (one, other) -> one + " " + other.toLowerCase(Locale.ROOT));
    return wanted.stream().allMatch(text::contains);
  }

  private ListCell<Control> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Control control, boolean empty) {
        super.updateItem(control, empty);
        setWrapText(true);
        setPrefWidth(0);
        if (empty || control == null) {
          setText(null);
        } else {
          long stopped = count(control);
          setText(
              control.title()
                  + (stopped == 0
                      ? ""
                      : "\nStops " + Quantity.of(stopped, "open threat") + " here"));
        }
      }
    };
  }
}
