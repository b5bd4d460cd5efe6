package io.gridstride.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands on an empty canvas: the first step, and three ways to begin with more. */
final class StartHint {
  private final VBox box;

  StartHint(Documents documents) {
    var title = new Label("Start your network");
    title.getStyleClass().add("empty-title");
    var hint = new Label("Drag a component from the palette to this place, or begin with a model.");
    hint.getStyleClass().add("hint");
    var fresh = new Button("New from template\u2026");
    fresh.setId("start-new");
    fresh.setOnAction(event -> documents.chooseNew());
    var example = new Button("Open an example\u2026");
    example.setId("start-example");
    example.setOnAction(event -> documents.chooseExample());
    var open = new Button("Open\u2026");
    open.setId("start-open");
    open.setOnAction(event -> documents.openChosen());
    var buttons = new HBox(fresh, example, open);
    buttons.getStyleClass().add("empty-buttons");
    box = new VBox(title, hint, buttons);
    box.getStyleClass().add("empty");
    box.setPickOnBounds(false);
  }

  Node node() {
    return box;
  }
}
