package io.gridstride.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A card on the canvas: a field, and the list of what fits the words in it. The focus stays in the
 * field; arrow keys go through the list.
 *
 * @param <T> what is listed
 */
final class SearchCard<T> extends VBox {
  static final double WIDTH = 280;

  private static final double ROW = 30;
  private static final int ROWS = 8;

  /**
   * What somebody does about it.
   *
   * @param found what fits some words, the likeliest first
   * @param onMoved called with the line that the keys have gone to
   * @param onTaken called with the line that was taken
   * @param onLeft called when nothing is to be taken
   * @param onClosed gives the focus back to the canvas
   */
  record Deeds<T>(
      Function<String, List<T>> found,
      Consumer<T> onMoved,
      Consumer<T> onTaken,
      Runnable onLeft,
      Runnable onClosed) {}

  private final Deeds<T> deeds;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();

  /**
   * Hidden until it is opened.
   *
   * @param id names it, and with {@code -field} and {@code -list} what is in it
   */
  SearchCard(String id, Deeds<T> deeds) {
    this.deeds = deeds;
    setId(id);
    getStyleClass().addAll("quick-box", "offer");
    setManaged(false);
    setVisible(false);
    field.setId(id + "-field");
    field.textProperty().addListener(change -> fill());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused && isVisible()) {
            deeds.onLeft().run();
          }
        });
    list.setId(id + "-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add(Styles.DENSE);
    list.setPlaceholder(new Label("Nothing found"));
    list.setMinHeight(0);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, item) -> {
          if (item != null && isVisible()) {
            deeds.onMoved().accept(item);
          }
        });
    getChildren().addAll(field, list);
  }

  /**
   * Says what it asks for and what it lists.
   *
   * @param spoken the same as the prompt with what else helps to answer
   */
  void ask(String prompt, String spoken, String listed) {
    field.setPromptText(prompt);
    field.setAccessibleText(spoken);
    list.setAccessibleText(listed);
  }

  /** Shows lines so. */
  void show(Consumer<ListCell<T>> dress) {
    list.setCellFactory(owner -> {
      var cell =
          new ListCell<T>() {
            @Override
            protected void updateItem(T item, boolean empty) {
              super.updateItem(item, empty);
              setText(null);
              setGraphic(null);
              setId(null);
              if (!empty && item != null) {
                dress.accept(this);
              }
            }
          };
      cell.setPrefWidth(0);
      // The press must not take the focus from the field, which would close the card.
      cell.setOnMousePressed(event -> {
        if (!cell.isEmpty()) {
          deeds.onTaken().accept(cell.getItem());
        }
        event.consume();
      });
      return cell;
    });
  }

  /** Opens with some words typed already. */
  void open(String words) {
    field.setText(words);
    fill();
    setVisible(true);
    field.requestFocus();
    field.end();
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deeds.onMoved());
  }

  void close() {
    boolean focused = field.isFocused();
    setVisible(false);
    if (focused) {
      deeds.onClosed().run();
    }
  }

  /** Puts it near a point of the canvas, wholly in view. */
  void place(double x, double y, double width, double height) {
    double tall = prefHeight(WIDTH);
    resizeRelocate(
        Math.rint(Math.max(4, Math.min(x, width - WIDTH - 4))),
        Math.rint(Math.max(4, Math.min(y, height - tall - 4))),
        WIDTH,
        tall);
  }

  private void fill() {
    list.getItems().setAll(deeds.found().apply(field.getText()));
    list.setPrefHeight(Math.clamp(list.getItems().size(), 2, ROWS) * ROW + 8);
    Optional.ofNullable(getParent()).ifPresent(Parent::requestLayout);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER ->
          Optional.ofNullable(list.getSelectionModel().getSelectedItem())
              .ifPresent(deeds.onTaken());
      case ESCAPE -> deeds.onLeft().run();
      case TAB -> {}
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 2));
    event.consume();
  }
}
