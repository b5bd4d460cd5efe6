package io.gridstride.ui.tables;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** A table with the detail of the chosen line beside it, which gets a readable width at first. */
public final class SideBySide extends SplitPane {
  private static final double READABLE = 440;
  private static final double MOST_SHARE = 0.38;

  public SideBySide(Region table, Region detail) {
    super(table, detail);
    table.setMinWidth(0);
    setResizableWithParent(detail, false);
    widthProperty().addListener(divideOnce());
  }

  private ChangeListener<Number> divideOnce() {
    return new ChangeListener<>() {
      @Override
      public void changed(
          javafx.beans.value.ObservableValue<? extends Number> property, Number old, Number width) {
        widthProperty().removeListener(this);
        // The skin sets its own position in the layout that is going on.
        Platform.runLater(
            () -> setDividerPosition(0, 1 - Math.min(MOST_SHARE, READABLE / getWidth())));
      }
    };
  }
}
