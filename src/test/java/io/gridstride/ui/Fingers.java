package io.gridstride.ui;

import io.gridstride.ui.fields.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Quick fingers on the keyboard: they see at once what has the focus, and do not wait for a picture
 * between two keys. There is no mouse. Use on the JavaFX thread.
 */
final class Fingers {
  /** More keys than that nobody presses to get from one control to another. */
  private static final int MOST_KEYS = 300;

  private final WindowDriver window;

  Fingers(WindowDriver window) {
    this.window = window;
  }

  void press(KeyCode... keys) {
    window.pressNow(keys);
  }

  void type(String text) {
    window.typeNow(text);
  }

  /** Goes from panel to panel until one has the focus. */
  void goTo(String panel) {
    until(() -> within(panel), KeyCode.F6);
  }

  /** Goes there, and on from control to control, by the shorter way. */
  void goTo(String panel, String id) {
    goTo(panel);
    Node wanted = see(id);
    List<Node> stops = stops(window.find(panel).orElseThrow()).toList();
    boolean back = stops.indexOf(wanted) < stops.indexOf(focused().orElseThrow());
    KeyCode[] next =
        back ? new KeyCode[] {KeyCode.SHIFT, KeyCode.TAB} : new KeyCode[] {KeyCode.TAB};
    until(wanted::isFocused, next);
  }

  /** Puts other text into a field of the inspector. */
  void write(String id, String text) {
    goTo("inspector", id);
    window.pressNow(KeyCode.CONTROL, KeyCode.A);
    window.typeNow(text);
  }

  /** Steps through the lines of a list that has the focus, until a value is chosen. */
  void choose(String id, Optional<?> value) {
    goTo("inspector", id);
    var box = (ComboBox<?>) see(id);
    until(() -> shows(box, value), KeyCode.DOWN);
  }

  /** Opens a long list, types what is looked for and takes the first line that fits. */
  void search(String id, Optional<?> value, String words) {
    goTo("inspector", id);
    press(KeyCode.DOWN);
    type(words);
    var box = (ComboBox<?>) see(id);
    until(() -> shows(box, value), KeyCode.DOWN);
    press(KeyCode.ENTER);
  }

  private static boolean shows(ComboBox<?> box, Optional<?> value) {
    return box.getValue() instanceof Choice.Option<?>(Optional<?> one, String _)
        && one.equals(value);
  }

  /** Steps through a list until an item is selected. */
  void stepTo(String list, String wanted) {
    var view = (ListView<?>) window.find(list).orElseThrow();
    until(
        () ->
            Optional.ofNullable(view.getSelectionModel().getSelectedItem())
                .filter(item -> item.toString().contains(wanted))
                .isPresent(),
        KeyCode.DOWN);
  }

  /** Opens a menu, ticks lines of it and closes it. */
  void tick(String id, List<String> lines) {
    goTo("inspector", id);
    press(KeyCode.SPACE);
    for (String line : lines) {
      until(() -> marked().filter(line::equals).isPresent(), KeyCode.DOWN);
      window.pressNow(KeyCode.SPACE);
    }
    window.pressNow(KeyCode.ESCAPE);
  }

  private void until(BooleanSupplier reached, KeyCode... keys) {
    for (int i = 0; !reached.getAsBoolean(); i++) {
      if (i == MOST_KEYS) {
        throw new AssertionError(List.of(keys) + " lead only to " + focused());
      }
      window.pressNow(keys);
    }
  }

  /** Nobody acts on what cannot be seen yet. */
  Node see(String id) {
    FxSteps.settle();
    return window.find(id).orElseThrow(() -> new AssertionError("there is no #" + id));
  }

  private static Stream<Node> stops(Node node) {
    Stream<Node> here = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(Fingers::stops))
        : here;
  }

  private static boolean within(String panel) {
    return Stream.iterate(focused().orElse(null), Objects::nonNull, Node::getParent)
        .anyMatch(node -> panel.equals(node.getId()));
  }

  /** The line of the open menu that the keys have gone to. */
  private static Optional<String> marked() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .filter(Window::isShowing)
        .flatMap(menu -> Stream.ofNullable(menu.getScene().getFocusOwner()))
        .filter(line -> line.getStyleClass().contains("menu-item"))
        .flatMap(line -> Stream.ofNullable((CheckBox) line.lookup(".check-box")))
        .map(CheckBox::getText)
        .findFirst();
  }

  private static Optional<Node> focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .flatMap(window -> Stream.ofNullable(window.getScene().getFocusOwner()))
        .findFirst();
  }
}
