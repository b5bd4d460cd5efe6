package io.gridstride.ui.minimap;

import io.gridstride.drawing.Paint;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.canvas.Viewport;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The map. A press or a drag in it moves what is in view; the keyboard pans the canvas itself. */
public final class Minimap extends StackPane {
  private static final double WIDTH = 208;
  private static final double HEIGHT = 144;
  private static final int LEAST = 2;

  private final Session session;
  private final DiagramView diagram;
  private final Canvas ground = new Canvas(WIDTH, HEIGHT);
  private final Canvas frame = new Canvas(WIDTH, HEIGHT);
  private Colours colours;
  private Optional<Scale> scale = Optional.empty();

  public Minimap(Session session, DiagramView diagram, Theme theme) {
    this.session = session;
    this.diagram = diagram;
    colours = Colours.of(theme);
    setId("minimap");
    getStyleClass().add("card");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Map of the whole diagram");
    setCursor(Cursor.HAND);
    getChildren().addAll(ground, frame);
    setOnMousePressed(this::look);
    setOnMouseDragged(this::look);
    setOnScroll(event -> {
      double factor = event.getDeltaY() > 0 ? 1.1 : 1 / 1.1;
      diagram.zoomTo(diagram.viewport().zoom() * factor);
      event.consume();
    });
    session.listen((old, desk) -> {
      if (Snapshots.same(old, desk)
          || !Snapshots.same(old.editor().diagram(), desk.editor().diagram())) {
        draw();
      }
    });
    diagram.viewportProperty().addListener(change -> drawFrame());
    diagram.widthProperty().addListener(change -> drawFrame());
    diagram.heightProperty().addListener(change -> drawFrame());
    visibleProperty().addListener(change -> draw());
  }

  /** Puts on another look. */
  public void wear(Theme theme) {
    colours = Colours.of(theme);
    draw();
  }

  private void look(MouseEvent event) {
    scale.ifPresent(map -> {
      Viewport view = diagram.viewport();
      diagram.look(
          new Viewport(
              view.zoom(),
              map.diagramX(event.getX()) - diagram.getWidth() / view.zoom() / 2,
              map.diagramY(event.getY()) - diagram.getHeight() / view.zoom() / 2));
    });
    event.consume();
  }

  private void draw() {
    if (!isVisible()) {
      return;
    }
    var places = session.now().editor().diagram().places();
    GraphicsContext g = ground.getGraphicsContext2D();
    g.clearRect(0, 0, WIDTH, HEIGHT);
    scale =
        places.values().stream()
            .reduce(Bounds::union)
            .map(extent -> Scale.fitting(extent, WIDTH, HEIGHT));
    Dfd dfd = session.now().model().dfd();
    scale.ifPresent(map -> {
      places.forEach((id, place) -> {
        if (dfd.boundary(id).isPresent()) {
          box(g, map, place, Paint.ZONE_LINE, Paint.ZONE_2);
        }
      });
      places.forEach((id, place) -> {
        if (dfd.element(id).isPresent()) {
          box(g, map, place, Paint.ELEMENT_LINE, Paint.ELEMENT_LINE);
        }
      });
    });
    drawFrame();
  }

  private void box(GraphicsContext g, Scale map, Bounds place, Paint line, Paint fill) {
    double x = Math.rint(map.x(place.x()));
    double y = Math.rint(map.y(place.y()));
    double width = Math.max(LEAST, Math.rint(place.width() * map.factor()));
    double height = Math.max(LEAST, Math.rint(place.height() * map.factor()));
    g.setFill(colours.of(line));
    g.fillRect(x, y, width, height);
    if (line != fill && width > 2 && height > 2) {
      g.setFill(colours.of(fill));
      g.fillRect(x + 1, y + 1, width - 2, height - 2);
    }
  }

  private void drawFrame() {
    if (!isVisible()) {
      return;
    }
    GraphicsContext g = frame.getGraphicsContext2D();
    g.clearRect(0, 0, WIDTH, HEIGHT);
    scale.ifPresent(map -> {
      Viewport view = diagram.viewport();
      double left = Math.clamp(Math.rint(map.x(view.left())), 1, WIDTH - 3);
      double top = Math.clamp(Math.rint(map.y(view.top())), 1, HEIGHT - 3);
      double right =
          Math.clamp(
              Math.rint(map.x(view.left() + diagram.getWidth() / view.zoom())),
              left + 2,
              WIDTH - 1);
      double bottom =
          Math.clamp(
              Math.rint(map.y(view.top() + diagram.getHeight() / view.zoom())),
              top + 2,
              HEIGHT - 1);
      Color colour = colours.of(Paint.SELECTION);
      g.setFill(colour.deriveColor(0, 1, 1, 0.12));
      g.fillRect(left, top, right - left, bottom - top);
      g.setFill(colour);
      g.fillRect(left, top, right - left, 2);
      g.fillRect(left, bottom - 2, right - left, 2);
      g.fillRect(left, top, 2, bottom - top);
      g.fillRect(right - 2, top, 2, bottom - top);
    });
  }
}
