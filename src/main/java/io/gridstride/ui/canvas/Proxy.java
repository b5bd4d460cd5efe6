package io.gridstride.ui.canvas;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** What assistive technology sees of one part: an item of the diagram, selected or not. */
final class Proxy extends Region {
  private boolean selected;

  Proxy(String nodeId) {
    setId(nodeId);
    setManaged(false);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  void select(boolean next) {
    if (selected != next) {
      selected = next;
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  boolean isSelected() {
    return selected;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? selected
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
