package io.gridstride.ui.fields;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Text. Enter or leaving the field hands it in, Escape gives the old text back. A button in the
 * field takes the text away where there may be none, as does Delete where several parts differ.
 */
public final class TextEntry implements Field<String> {
  /** Fired at a field that has the focus when what is typed in it is wanted now. */
  public static final EventType<Event> HAND_IN = new EventType<>("HAND_IN");

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("error");

  private final TextInputControl input;
  private final Predicate<String> allowed;
  private final Consumer<String> onChange;

  private final Optional<Clearing> clearing;

  private String shown = "";
  private String prompt = "";
  private boolean mixed;

  private record Clearing(CustomTextField field, Button button) {}

  private TextEntry(
      TextInputControl input,
      Optional<Clearing> clearing,
      Predicate<String> allowed,
      Consumer<String> onChange) {
    this.input = input;
    this.clearing = clearing;
    this.allowed = allowed;
    this.onChange = onChange;
    input.addEventHandler(HAND_IN, event -> handIn());
    input
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            handIn();
          }
        });
    input
        .textProperty()
        .addListener(
            text -> input.pseudoClassStateChanged(REFUSED, !allowed.test(input.getText().strip())));
  }

  /**
   * One line.
   *
   * @param allowed what may be handed in; anything else gives the old text back
   */
  public static TextEntry line(Predicate<String> allowed, Consumer<String> onChange) {
    return line(new TextField(), Optional.empty(), allowed, onChange);
  }

  /**
   * One line that there need not be: a button in the field takes it away.
   *
   * @param title what the button does
   */
  static TextEntry clearable(String title, Predicate<String> allowed, Consumer<String> onChange) {
    var field = new CustomTextField();
    var button = new Button();
    button.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "field-clear");
    button.setTooltip(new Tooltip(title));
    button.setAccessibleText(title);
    // The field keeps the focus, so that what is half typed in it is not handed in first.
    button.setFocusTraversable(false);
    TextEntry entry = line(field, Optional.of(new Clearing(field, button)), allowed, onChange);
    button.setOnAction(event -> entry.clear());
    return entry;
  }

  private static TextEntry line(
      TextField field,
      Optional<Clearing> clearing,
      Predicate<String> allowed,
      Consumer<String> onChange) {
    var entry = new TextEntry(field, clearing, allowed, onChange);
    field.setOnAction(event -> entry.handIn());
    field.addEventFilter(KeyEvent.KEY_PRESSED, entry::pressed);
    return entry;
  }

  /** Several lines; Enter starts another one. */
  public static TextEntry area(int rows, Consumer<String> onChange) {
    var area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    var entry = new TextEntry(area, Optional.empty(), text -> true, onChange);
    area.addEventFilter(KeyEvent.KEY_PRESSED, entry::pressed);
    return entry;
  }

  public TextEntry prompt(String text) {
    prompt = text;
    input.setPromptText(text);
    return this;
  }

  /** Tells all of it to a pointer that rests on it, since one line may not show it all. */
  public TextEntry tellWhole() {
    input
        .textProperty()
        .subscribe(text -> input.setTooltip(text.isEmpty() ? null : Rows.tip(text)));
    return this;
  }

  @Override
  public Control control() {
    return input;
  }

  @Override
  public void show(String value) {
    mixed = false;
    input.setPromptText(prompt);
    put(value);
  }

  private void put(String value) {
    boolean beingChanged = input.isFocused() && !input.getText().strip().equals(shown);
    shown = value;
    if (!beingChanged && !input.getText().equals(value)) {
      input.setText(value);
    }
    clearing.ifPresent(
        one -> one.field().setRight(mixed || !value.isEmpty() ? one.button() : null));
  }

  @Override
  public void showMixed() {
    mixed = true;
    input.setPromptText(Choice.MIXED);
    put("");
  }

  private void clear() {
    input.requestFocus();
    input.setText("");
    if (mixed || !shown.isEmpty()) {
      show("");
      onChange.accept("");
    }
  }

  private void handIn() {
    String text = input.getText().strip();
    if (text.equals(shown)) {
      return;
    }
    if (allowed.test(text)) {
      shown = text;
      onChange.accept(text);
    } else {
      input.setText(shown);
    }
  }

  private void pressed(KeyEvent event) {
    boolean changed = !input.getText().strip().equals(shown);
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      // In several lines too: nobody shall be caught in a field.
      event.consume();
      input.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (clearing.isPresent() && mixed && !changed && isDelete(event)) {
      clear();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && changed) {
      input.setText(shown);
      event.consume();
    } else if (!changed && ofTheWindow(event)) {
      // Nothing typed is there to be undone, so undo is meant for the model.
      event.consume();
      Optional.ofNullable(input.getParent())
          .ifPresent(parent -> parent.fireEvent(event.copyFor(parent, parent)));
    }
  }

  private static boolean isDelete(KeyEvent event) {
    return event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
  }

  private static boolean ofTheWindow(KeyEvent event) {
    return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
  }
}
