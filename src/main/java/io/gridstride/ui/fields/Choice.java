package io.gridstride.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;

/**
 * One of several values, or none of them. What is chosen is handed in when the list closes; what
 * arrow keys go through without opening it, by Enter or leaving, and Escape gives the old value
 * back. So a choice is one step, however many lines lie on the way to it.
 *
 * @param <T> the values
 */
public final class Choice<T> implements Field<Optional<T>> {
  private static final PseudoClass UNSPECIFIED = PseudoClass.getPseudoClass("unspecified");

  static final String MIXED = "Mixed";

  /** What a list shows for a value; an empty value is the one for "none of them". */
  public record Option<T>(Optional<T> value, String title) {}

  private final ComboBox<Option<T>> box;
  private final Consumer<Optional<T>> onChange;
  private Optional<T> shown = Optional.empty();
  private boolean mixed;
  private boolean showing;
  private List<Option<T>> offered;

  private Choice(ComboBox<Option<T>> box, List<Option<T>> options, Consumer<Optional<T>> onChange) {
    this.box = box;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(Titles.of(Option::title));
    offered = options;
    box.getItems().setAll(options);
    this.onChange = onChange;
    box.valueProperty()
        .addListener((property, old, chosen) -> {
          if (chosen != null && !showing) {
            colour(chosen.value());
            if (!isBeingChosen()) {
              handIn();
            }
          }
        });
    box.showingProperty()
        .addListener((property, was, open) -> {
          if (!open) {
            handIn();
          }
        });
    box.focusedProperty()
        .addListener((property, was, focused) -> {
          if (!isBeingChosen()) {
            handIn();
          }
        });
    box.addEventHandler(TextEntry.HAND_IN, event -> handIn());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private boolean isBeingChosen() {
    return box.isShowing() || box.isFocused();
  }

  /** Whether another value is chosen than the one shown before. */
  private boolean isChanged() {
    Option<T> chosen = box.getValue();
    return chosen != null && !chosen.equals(mixed ? mixedOption() : option(shown));
  }

  private void handIn() {
    if (isChanged()) {
      mark(box.getValue().value());
      onChange.accept(shown);
    }
  }

  private void pressed(KeyEvent event) {
    if (box.isShowing() || !isChanged()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      handIn();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      put(mixed ? mixedOption() : option(shown));
      event.consume();
    }
  }

  private void put(Option<T> next) {
    showing = true;
    box.setValue(next);
    showing = false;
    colour(next.value());
  }

  private Option<T> mixedOption() {
    return new Option<>(Optional.empty(), MIXED);
  }

  public static <T> Choice<T> of(List<Option<T>> options, Consumer<Optional<T>> onChange) {
    return new Choice<>(new ComboBox<>(), options, onChange);
  }

  /** For long lists: the open list has a field to search it. */
  public static <T> Choice<T> searchable(List<Option<T>> options, Consumer<Optional<T>> onChange) {
    return new Choice<>(new SearchableComboBox<>(), options, onChange);
  }

  @Override
  public Control control() {
    return box;
  }

  /** Offers other values; what is chosen stays. */
  public void offer(List<Option<T>> options) {
    if (!options.equals(offered)) {
      Option<T> chosen = box.getValue();
      boolean keep = isBeingChosen() && isChanged() && options.contains(chosen);
      offered = options;
      showing = true;
      box.getItems().setAll(options);
      showing = false;
      put(keep ? chosen : mixed ? mixedOption() : option(shown));
    }
  }

  @Override
  public void show(Optional<T> value) {
    boolean keep = isBeingChosen() && isChanged();
    mark(value);
    if (!keep && !option(value).equals(box.getValue())) {
      put(option(value));
    }
  }

  @Override
  public void showMixed() {
    boolean keep = isBeingChosen() && isChanged();
    mark(Optional.empty());
    mixed = true;
    if (!keep) {
      put(mixedOption());
    }
  }

  private void mark(Optional<T> value) {
    mixed = false;
    shown = value;
    colour(value);
  }

  private void colour(Optional<T> value) {
    box.pseudoClassStateChanged(UNSPECIFIED, value.isEmpty());
  }

  /** A value that no list has, from a newer pack or another tool, is shown as it is written. */
  private Option<T> option(Optional<T> value) {
    return box.getItems().stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .orElseGet(() -> new Option<>(value, value.map(Object::toString).orElse("Unspecified")));
  }
}
