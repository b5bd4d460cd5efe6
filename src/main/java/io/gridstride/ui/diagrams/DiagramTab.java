package io.gridstride.ui.diagrams;

import io.gridstride.model.Diagram;
import io.gridstride.ui.fields.TextEntry;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The tab of one diagram, whose name can be changed in place. */
final class DiagramTab extends Tab {
  /** In frames. */
  private static final int PATIENCE = 30;

  private final String diagram;
  private final Label name = new Label();
  private final Consumer<String> rename;
  private Optional<TextField> editor = Optional.empty();

  /**
   * @param rename called with the name that was typed
   */
  DiagramTab(Diagram shown, Consumer<String> rename) {
    diagram = shown.id();
    this.rename = rename;
    setId("diagram-" + diagram);
    name.setMaxWidth(180);
    name.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        edit();
      }
    });
    setGraphic(name);
    show(shown);
  }

  String diagram() {
    return diagram;
  }

  void show(Diagram shown) {
    name.setText(shown.name().isEmpty() ? shown.id() : shown.name());
  }

  /** Puts a field in the place of the name. */
  void edit() {
    var field = new TextField(name.getText());
    field.setId("diagram-name");
    field.setAccessibleText("Name of the diagram");
    field.setPrefColumnCount(14);
    field.setOnAction(event -> close(true));
    field.addEventHandler(TextEntry.HAND_IN, event -> close(true));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close(false);
            event.consume();
          }
        });
    var around = new StackPane(field);
    // The tabs would take what the field leaves for walking from tab to tab.
    around.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            close(true);
          }
        });
    editor = Optional.of(field);
    setGraphic(around);
    // The header of a tab that was added just now is made in the next frame; whoever types at once
    // shall not type into something else.
    getTabPane().applyCss();
    getTabPane().layout();
    field.requestFocus();
    field.selectAll();
    if (!field.isFocused()) {
      focusSoon(field);
    }
  }

  /** The window may not be there yet. */
  private static void focusSoon(TextField field) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        field.requestFocus();
        field.selectAll();
        if (field.isFocused() || ++frames == PATIENCE) {
          stop();
        }
      }
    }.start();
  }

  /** Ends the editing of the name, if it is edited, and keeps what was typed or not. */
  void close(boolean keep) {
    Optional<TextField> open = editor;
    editor = Optional.empty();
    open.ifPresent(field -> {
      setGraphic(name);
      // The row of tabs would keep the width it needed for the field.
      getTabPane().requestLayout();
      String typed = field.getText().strip();
      if (keep && !typed.isEmpty() && !typed.equals(name.getText())) {
        rename.accept(typed);
      }
    });
  }
}
