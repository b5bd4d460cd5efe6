package io.gridstride.ui.canvas;

import io.gridstride.editor.EditorState;
import io.gridstride.editor.PickGesture;
import io.gridstride.ui.commands.Shortcut;
import java.util.Optional;
import javafx.scene.control.Label;

/**
 * One line at the lower edge of the canvas that says which keys go on, while something is picked or
 * drawn by keyboard.
 */
final class GestureHint extends Label {
  private static final double AWAY = 14;
  private static final String FRAMING =
      "Arrow keys move the boundary, "
          + Shortcut.ctrlShift()
          + "arrows make it larger or smaller. Enter draws it, Esc leaves.";

  GestureHint() {
    setId("gesture-hint");
    getStyleClass().add("gesture-hint");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  void show(EditorState editor, double width, double height) {
    Optional<String> words = words(editor);
    setVisible(words.isPresent());
    words.ifPresent(this::setText);
    if (isVisible()) {
      double wide = Math.min(prefWidth(-1), width - 2 * AWAY);
      double tall = prefHeight(wide);
      resizeRelocate(Math.rint((width - wide) / 2), Math.rint(height - tall - AWAY), wide, tall);
    }
  }

  private static Optional<String> words(EditorState editor) {
    return editor.framing() ? Optional.of(FRAMING) : editor.pick().map(GestureHint::words);
  }

  private static String words(PickGesture pick) {
    return switch (pick.purpose()) {
      case CONNECT ->
          "Arrow keys choose the element to connect to, or type its name. Enter connects, Esc"
              + " leaves.";
      case NEST ->
          "Arrow keys choose the zone, or type its name. Enter moves it there, Esc leaves.";
    };
  }
}
