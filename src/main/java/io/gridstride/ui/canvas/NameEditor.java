package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Route;
import io.gridstride.editor.Input;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The text field in which a part is renamed, over the place where its name stands. */
final class NameEditor extends TextField {
  private static final double LEAST_WIDTH = 150;
  private static final double HEIGHT = 28;
  private static final double PADDING = 7;

  /** Where a name stands, and whether it begins at the left there or is centred. */
  private record Place(Bounds box, boolean fromLeft) {}

  private final Consumer<Input> send;
  private final Runnable onClosed;
  private Optional<String> part = Optional.empty();

  NameEditor(Consumer<Input> send, Runnable onClosed) {
    this.send = send;
    this.onClosed = onClosed;
    setId("name-editor");
    setAccessibleText("Name");
    getStyleClass().add("name-editor");
    setManaged(false);
    setVisible(false);
    setOnAction(event -> send.accept(new Input.NameCommitted(getText())));
    addEventHandler(TextEntry.HAND_IN, event -> send.accept(new Input.NameCommitted(getText())));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused && part.isPresent()) {
            send.accept(new Input.NameCommitted(getText()));
          }
        });
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      send.accept(new Input.NameCancelled());
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      send.accept(new Input.NameCommitted(getText()));
      event.consume();
    }
  }

  /** Opens over the part whose name is being edited, or closes. */
  void show(Desk desk, Geometry geometry, Viewport view) {
    Optional<String> next = desk.editor().editing();
    if (!next.equals(part)) {
      part = next;
      if (next.isPresent()) {
        open(name(desk.model().dfd(), next.get()));
      } else {
        close();
      }
    }
    part.flatMap(id -> place(id, geometry)).ifPresent(place -> place(place, view));
  }

  private void open(String name) {
    setText(name);
    setVisible(true);
    requestFocus();
    selectAll();
  }

  private void close() {
    boolean focused = isFocused();
    setVisible(false);
    if (focused) {
      onClosed.run();
    }
  }

  private void place(Place place, Viewport view) {
    Bounds box = place.box();
    double width = Math.max(LEAST_WIDTH, box.width() * view.zoom());
    double left =
        place.fromLeft()
            ? view.viewX(box.x()) - PADDING
            : view.viewX(box.x() + box.width() / 2.0) - width / 2;
    double middle = view.viewY(box.y() + box.height() / 2.0);
    setAlignment(place.fromLeft() ? Pos.CENTER_LEFT : Pos.CENTER);
    resizeRelocate(Math.rint(left), Math.rint(middle - HEIGHT / 2), width, HEIGHT);
  }

  private static Optional<Place> place(String id, Geometry geometry) {
    return Optional.ofNullable(geometry.elements().get(id))
        .map(outline -> new Place(outline.box(), false))
        .or(() ->
            Optional.ofNullable(geometry.zones().get(id))
                .map(zone -> new Place(zone.title().box(), true)))
        .or(() ->
            Optional.ofNullable(geometry.labels().get(id))
                .map(label -> new Place(label.box(), false)))
        .or(() ->
            Optional.ofNullable(geometry.routes().get(id))
                .map(Route::middle)
                .map(at -> new Place(new Bounds(at.x() - 1, at.y() - 1, 2, 2), false)));
  }

  private static String name(Dfd dfd, String id) {
    return dfd.part(id).map(NameEditor::name).orElse("");
  }

  private static String name(Part part) {
    return switch (part) {
      case Element element -> element.name();
      case Flow flow -> flow.name();
      case Boundary boundary -> boundary.name();
      case io.gridstride.model.DataAsset asset -> asset.name();
      case io.gridstride.model.ControlUse use -> "";
    };
  }
}
