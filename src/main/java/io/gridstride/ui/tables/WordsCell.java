package io.gridstride.ui.tables;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Words that go on in a further line where the column is too narrow: none are cut. */
public final class WordsCell<S, T> extends TableCell<S, T> {
  private final Function<T, String> words;

  public WordsCell(Function<T, String> words) {
    this.words = words;
    setWrapText(true);
    // Else cells of a column that was hidden at first stand higher than the others.
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? null : words.apply(item));
  }

  /**
   * A row asks its cells without saying how wide they will be; and JavaFX leaves the room below the
   * words twice when it paints them.
   */
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? getTableColumn().getWidth() : width)
        + getPadding().getBottom();
  }
}
