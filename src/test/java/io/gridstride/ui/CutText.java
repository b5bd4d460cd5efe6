package io.gridstride.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeCell;
import javafx.scene.text.Text;

/**
 * Words of the window that end in dots for lack of room. Names in the outline may, which the
 * tooltip tells in full, and so may values on one button, which its menu does.
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
        || node instanceof TreeCell<?>
        || node.getParent() instanceof ComboBox<?>
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
