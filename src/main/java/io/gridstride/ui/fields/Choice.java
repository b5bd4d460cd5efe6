package io.gridstride.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.controlsfx.control.SearchableComboBox;

/**
 * One of several values, or none of them.
 *
 * @param <T> the values
 */
public final class Choice<T> implements Field<Optional<T>> {
  private static final PseudoClass UNSPECIFIED = PseudoClass.getPseudoClass("unspecified");

  static final String MIXED = "Mixed";

  /** What a list shows for a value; an empty value is the one for "none of them". */
  public record Option<T>(Optional<T> value, String title) {}

  private final ComboBox<Option<T>> box;
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
    box.valueProperty()
        .addListener((property, old, chosen) -> {
          if (chosen != null && !showing && (mixed || !chosen.value().equals(shown))) {
            mark(chosen.value());
            onChange.accept(chosen.value());
          }
        });
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
      offered = options;
      showing = true;
      box.getItems().setAll(options);
      box.setValue(mixed ? new Option<>(Optional.empty(), MIXED) : option(shown));
      showing = false;
    }
  }

  @Override
  public void show(Optional<T> value) {
    mark(value);
    Option<T> next = option(value);
    if (!next.equals(box.getValue())) {
      showing = true;
      box.setValue(next);
      showing = false;
    }
  }

  @Override
  public void showMixed() {
    mark(Optional.empty());
    mixed = true;
    showing = true;
    box.setValue(new Option<>(Optional.empty(), MIXED));
    showing = false;
  }

  private void mark(Optional<T> value) {
    mixed = false;
    shown = value;
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
