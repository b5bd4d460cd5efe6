package io.gridstride.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;

/** What assistive technology is told of a window. */
final class AccessibleTree {
  private AccessibleTree() {}

  /**
   * All that can have the focus and has no role or no name, one line each. Among it are the cells
   * of lists, tables and trees in which there is something to see.
   */
  static List<String> nameless(Parent root) {
    var found = new ArrayList<String>();
    walk(root, found);
    return found;
  }

  private static void walk(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if ((node.isFocusTraversable() || isCell(node)) && !(hasRole(node) && hasName(node))) {
      found.add(
          node
              + " in "
              + Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                  .limit(3)
                  .map(parent -> parent.getClass().getSimpleName() + "#" + parent.getId())
                  .toList());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  /** A row of a table is told by its cells, and what a closed list shows by the list. */
  private static boolean isCell(Node node) {
    return node instanceof Cell<?> cell
        && !(cell instanceof TableRow<?>)
        && !(cell.getParent() instanceof ComboBoxBase<?>)
        && !cell.isEmpty()
        && (isWord(cell.getText()) || cell.getGraphic() != null);
  }

  private static boolean hasRole(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
  }

  private static boolean hasName(Node node) {
    return isWord(node.getAccessibleText())
        || (node instanceof Labeled labeled && isWord(labeled.getText()))
        || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
  }

  private static boolean isWord(String text) {
    return text != null && !text.isBlank();
  }
}
