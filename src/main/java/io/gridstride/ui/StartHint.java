package io.gridstride.ui;

import io.gridstride.editor.Input;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import io.gridstride.ui.session.Session;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What stands on an empty canvas: the first step, and ways to begin with more. On an empty diagram
 * of a model that has others, how to fill it.
 */
final class StartHint {
  private final StackPane both;

  StartHint(Documents documents, Session session) {
    Node start =
        box(
            "Start your network",
            "Drag a component from the palette to this place, or begin with a model.",
            button("start-new", "New from template\u2026", documents::chooseNew),
            button("start-example", "Open an example\u2026", documents::chooseExample),
            button("start-open", "Open\u2026", documents::openChosen));
    Node another =
        box(
            "Nothing is on this diagram yet",
            "Drag zones or elements from the outline to this place.",
            button("start-all", "Put everything on it", () -> putAll(session)));
    both = new StackPane(start, another);
    both.setPickOnBounds(false);
    session.listen((old, desk) -> {
      Dfd dfd = desk.model().dfd();
      boolean blank = dfd.elements().isEmpty() && dfd.boundaries().isEmpty();
      start.setVisible(blank);
      another.setVisible(!blank);
    });
  }

  private static void putAll(Session session) {
    Dfd dfd = session.now().model().dfd();
    session.send(
        new Input.AddToDiagram(
            Ordered.set(
                Stream.concat(dfd.boundaries().keySet().stream(), dfd.elements().keySet().stream())
                    .toList()),
            Optional.empty()));
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Node box(String heading, String words, Node... buttons) {
    var title = new Label(heading);
    title.getStyleClass().add("empty-title");
    var hint = new Label(words);
    hint.getStyleClass().add("hint");
    var row = new HBox(buttons);
    row.getStyleClass().add("empty-buttons");
    var box = new VBox(title, hint, row);
    box.getStyleClass().add("empty");
    box.setPickOnBounds(false);
    return box;
  }

  Node node() {
    return both;
  }
}
