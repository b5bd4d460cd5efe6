package io.gridstride.ui.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;

/** Any of several values; stating that it is none of them is not the same as not stating it. */
public final class Tags implements Field<Optional<List<String>>> {
  private static final PseudoClass UNSPECIFIED = PseudoClass.getPseudoClass("unspecified");

  /** What the menu shows for a value. */
  public record Option(String value, String title) {}

  private final MenuButton button = new MenuButton();
  private Optional<String> unspecified;
  private final Consumer<Optional<List<String>>> onChange;

  private List<Option> options;

  /**
   * A menu of values to tick.
   *
   * @param unspecified what "not stated" is called; empty when it is no possible answer
   */
  public Tags(
      List<Option> options,
      Optional<String> unspecified,
      Consumer<Optional<List<String>>> onChange) {
    this.options = options;
    this.unspecified = unspecified;
    this.onChange = onChange;
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("tags");
  }

  /** Calls "not stated" otherwise from the next {@link #show} on. */
  void unspecified(String title) {
    unspecified = Optional.of(title);
  }

  @Override
  public void showMixed() {
    show(Optional.empty());
    button.setText(Choice.MIXED);
  }

  @Override
  public Control control() {
    return button;
  }

  /** Offers other values from the next {@link #show} on. */
  public void offer(List<Option> next) {
    options = next;
  }

  @Override
  public void show(Optional<List<String>> value) {
    button.pseudoClassStateChanged(UNSPECIFIED, value.isEmpty());
    button.setText(value.map(this::words).orElse(unspecified.orElse("None")));
    if (!button.isShowing()) {
      fill(value);
    }
  }

  private String words(List<String> values) {
    return values.isEmpty() ? "None" : String.join(", ", values.stream().map(this::title).toList());
  }

  private String title(String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::title)
        .findFirst()
        .orElse(value);
  }

  private void fill(Optional<List<String>> value) {
    List<String> now = value.orElse(List.of());
    var items = new ArrayList<MenuItem>();
    unspecified.ifPresent(title -> items.add(all(title, value.isEmpty(), Optional.empty())));
    items.add(all("None", value.equals(Optional.of(List.of())), Optional.of(List.of())));
    items.add(new SeparatorMenuItem());
    // The menu stays open while others may be offered: a box means what it was made for.
    var boxes = new LinkedHashMap<String, CheckBox>();
    for (Option option : offered(now)) {
      var box = new CheckBox(option.title());
      box.setSelected(now.contains(option.value()));
      boxes.put(option.value(), box);
      items.add(line(box, () -> onChange.accept(Optional.of(ticked(boxes)))));
    }
    button.getItems().setAll(items);
  }

  /** Stays open, so that several values are a few quick clicks or keys. */
  private static MenuItem line(CheckBox box, Runnable onTicked) {
    // The menu hands keys to the item and not to the box in it; so the item is what ticks.
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    var wide = new StackPane(box);
    wide.setAlignment(Pos.CENTER_LEFT);
    var item = new CustomMenuItem(wide, false);
    item.setOnAction(event -> {
      box.setSelected(!box.isSelected());
      onTicked.run();
    });
    return item;
  }

  private MenuItem all(String title, boolean chosen, Optional<List<String>> value) {
    var item = new CheckMenuItem(title);
    item.setSelected(chosen);
    item.setOnAction(event -> onChange.accept(value));
    return item;
  }

  /** With those stated that no list has, so that ticking another does not lose them. */
  private List<Option> offered(List<String> stated) {
    return Stream.concat(
            options.stream(),
            stated.stream()
                .filter(value -> options.stream().noneMatch(one -> one.value().equals(value)))
                .map(value -> new Option(value, value)))
        .toList();
  }

  private static List<String> ticked(Map<String, CheckBox> boxes) {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }
}
