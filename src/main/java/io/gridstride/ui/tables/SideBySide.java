package io.gridstride.ui.tables;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** A table with the detail of the chosen line beside it, which gets a readable width at first. */
final class SideBySide extends SplitPane {
  private static final double READABLE = 440;
  private static final double MOST_SHARE = 0.45;

  private boolean divided;

  SideBySide(Region table, Region detail) {
    super(table, detail);
    table.setMinWidth(0);
    setResizableWithParent(detail, false);
  }

  @Override
  protected void layoutChildren() {
    if (!divided && getWidth() > 0) {
      divided = true;
      setDividerPosition(0, 1 - Math.min(MOST_SHARE, READABLE / getWidth()));
    }
    super.layoutChildren();
  }
}
