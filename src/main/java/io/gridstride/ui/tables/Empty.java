package io.gridstride.ui.tables;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where a list would be. */
public final class Empty {
  private Empty() {}

  /** A title, and a sentence that says what to do or why there is nothing. */
  public static Node of(String title, String sentence) {
    var hint = new Label(sentence);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    return with(title, hint);
  }

  /** A title over something else. */
  public static Node with(String title, Node below) {
    var heading = new Label(title);
    heading.getStyleClass().add("empty-title");
    var box = new VBox(heading, below);
    box.getStyleClass().add("empty");
    return box;
  }
}
