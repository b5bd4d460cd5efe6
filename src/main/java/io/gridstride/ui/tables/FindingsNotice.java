package io.gridstride.ui.tables;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A line above the findings that says when they are not those of what is drawn now. */
final class FindingsNotice extends HBox {
  private final Label words = new Label();
  private final Button again = new Button("Search again");

  FindingsNotice(Runnable onAgain) {
    setId("findings-notice");
    getStyleClass().add("notice");
    again.setId("search-again");
    again.setOnAction(event -> onAgain.run());
    getChildren().addAll(words, again);
    show(FindingsStand.CURRENT, false);
  }

  void show(FindingsStand stand, boolean any) {
    setVisible(stand != FindingsStand.CURRENT);
    setManaged(stand != FindingsStand.CURRENT);
    again.setVisible(stand == FindingsStand.STOPPED);
    again.setManaged(stand == FindingsStand.STOPPED);
    String old = any ? " Those listed are of the model before the last change." : "";
    words.setText(
        switch (stand) {
          case CURRENT -> "";
          case SEARCHING -> "The network is being searched." + old;
          case STOPPED -> "The search was stopped." + old;
        });
  }
}
