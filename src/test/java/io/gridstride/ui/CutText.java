package io.gridstride.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Words of the window that end in dots for lack of room. Names of the model may: in lists and
 * tables the detail or the inspector tells them in full, and several values on one button are
 * ticked in its menu.
 */
final class CutText {
  private CutText() {}

  static List<String> in(Parent root) {
    var found = new ArrayList<String>();
    walk(root, found);
    return found;
  }

  private static void walk(Node node, List<String> found) {
    if (!node.isVisible()
        || node instanceof IndexedCell<?>
        || node.getStyleClass().contains("tags")) {
      return;
    }
    if (node instanceof Labeled labeled && isCut(labeled)) {
      found.add(
          "\""
              + labeled.getText()
              + "\" in "
              + Stream.iterate((Node) labeled, Objects::nonNull, Node::getParent)
                  .limit(3)
                  .map(one -> one.getClass().getSimpleName() + one.getStyleClass())
                  .toList());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .anyMatch(child ->
            child instanceof Text text
                && text.isVisible()
                && text.getText().endsWith(labeled.getEllipsisString())
                && !text.getText().equals(labeled.getText()));
  }
}
