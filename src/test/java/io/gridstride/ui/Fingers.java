package io.gridstride.ui;

import io.gridstride.ui.fields.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Quick fingers on the keyboard: they see at once what has the focus, and do not wait for a picture
 * between two keys. There is no mouse.
 */
final class Fingers {
  /** More keys than that nobody presses to get from one control to another. */
  private static final int MOST_KEYS = 300;

  private final WindowDriver window;
  private final Robot robot = FxSteps.get(Robot::new);
  private int gestures;

  Fingers(WindowDriver window) {
    this.window = window;
  }

  /** How many keys were pressed, a text that was typed counted as one. */
  int gestures() {
    return gestures;
  }

  void press(KeyCode... keys) {
    FxSteps.run(() -> pressNow(keys));
  }

  void type(String text) {
    gestures++;
    window.type(text);
  }

  /** Goes from panel to panel and from control to control until one has the focus. */
  void goTo(String panel, String id) {
    FxSteps.run(() -> {
      until(() -> within(panel), KeyCode.F6);
      until(() -> focused().filter(node -> id.equals(node.getId())).isPresent(), KeyCode.TAB);
    });
  }

  void goToPanel(String id) {
    FxSteps.run(() -> until(() -> within(id), KeyCode.F6));
  }

  /** Puts other text into a field of the inspector. */
  void write(String id, String text) {
    goTo("inspector", id);
    press(KeyCode.CONTROL, KeyCode.A);
    type(text);
  }

  /** Steps through the lines of a list that has the focus, until a value is chosen. */
  void choose(String id, Optional<?> value) {
    goTo("inspector", id);
    FxSteps.run(() -> {
      var box = (ComboBox<?>) focused().orElseThrow();
      until(() -> shows(box, value), KeyCode.DOWN);
    });
  }

  /** Opens a long list, types what is looked for and takes the first line left. */
  void search(String id, Optional<?> value, String words) {
    goTo("inspector", id);
    press(KeyCode.DOWN);
    window.frame();
    type(words);
    window.frame();
    FxSteps.run(() -> {
      var box = (ComboBox<?>) window.find(id).orElseThrow();
      until(() -> shows(box, value), KeyCode.DOWN);
      pressNow(KeyCode.ENTER);
    });
  }

  private static boolean shows(ComboBox<?> box, Optional<?> value) {
    return box.getValue() instanceof Choice.Option<?>(Optional<?> one, String _)
        && one.equals(value);
  }

  /** Steps through a list until an item is selected. */
  void stepTo(String list, String wanted) {
    FxSteps.run(() -> {
      var view = (ListView<?>) window.find(list).orElseThrow();
      until(
          () ->
              Optional.ofNullable(view.getSelectionModel().getSelectedItem())
                  .filter(item -> item.toString().contains(wanted))
                  .isPresent(),
          KeyCode.DOWN);
    });
  }

  /** Opens a menu, ticks lines of it and closes it. */
  void tick(String id, List<String> lines) {
    goTo("inspector", id);
    press(KeyCode.SPACE);
    window.frame();
    FxSteps.run(() -> {
      for (String line : lines) {
        until(
            () ->
                marked()
                    .filter(item ->
                        item.lookup(".check-box") instanceof CheckBox box
                            && box.getText().equals(line))
                    .isPresent(),
            KeyCode.DOWN);
        pressNow(KeyCode.SPACE);
      }
      pressNow(KeyCode.ESCAPE);
    });
  }

  private void until(BooleanSupplier reached, KeyCode key) {
    for (int i = 0; !reached.getAsBoolean(); i++) {
      if (i == MOST_KEYS) {
        throw new AssertionError(key + " does not lead there, but to " + focused());
      }
      pressNow(key);
    }
  }

  private void pressNow(KeyCode... keys) {
    gestures++;
    for (KeyCode key : keys) {
      robot.keyPress(key);
    }
    for (KeyCode key : List.of(keys).reversed()) {
      robot.keyRelease(key);
    }
  }

  private static boolean within(String panel) {
    return Stream.iterate(focused().orElse(null), Objects::nonNull, Node::getParent)
        .anyMatch(node -> panel.equals(node.getId()));
  }

  /** The line of the open menu that the keys have gone to. */
  private static Optional<Node> marked() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .filter(Window::isShowing)
        .flatMap(menu -> Stream.ofNullable(menu.getScene().getFocusOwner()))
        .findFirst();
  }

  private static Optional<Node> focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .flatMap(window -> Stream.ofNullable(window.getScene().getFocusOwner()))
        .findFirst();
  }
}
