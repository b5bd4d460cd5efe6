package io.gridstride.ui.tables;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list with several things beside each other, as wide as the list, none of them cut.
 */
public abstract class LineCell<T> extends ListCell<T> {
  /** What stands in the line. */
  protected abstract Node line(T item);

  /** What a screen reader is told. */
  protected abstract String spoken(T item);

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    Optional<T> shown = empty ? Optional.empty() : Optional.ofNullable(item);
    setText(null);
    setGraphic(shown.map(this::line).orElse(null));
    setAccessibleText(shown.map(this::spoken).orElse(null));
  }

  /** Otherwise the list would scroll sideways. */
  @Override
  protected final double computePrefWidth(double height) {
    return 0;
  }

  /** A cell would take the height its picture has when it is as wide as it likes. */
  @Override
  protected final double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double ends = snappedTopInset() + snappedBottomInset();
    return Optional.ofNullable(getGraphic())
        .map(line -> ends + line.prefHeight(Math.max(0, width - sides)))
        .orElseGet(() -> super.computePrefHeight(width));
  }
}
