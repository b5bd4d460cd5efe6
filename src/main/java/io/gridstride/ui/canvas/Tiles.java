package io.gridstride.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * The diagram in squares, for one who pans: each is painted once, when it comes into view, and then
 * only moved.
 */
final class Tiles extends Group {
  /** In pixels; whole pixels of the screen too where that shows them larger by quarters. */
  private static final int SIDE = 256;

  private record Place(int column, int row) {
    Area area() {
      return new Area(column * SIDE, row * SIDE, (column + 1) * SIDE, (row + 1) * SIDE);
    }
  }

  /** Paints a part of a look. */
  interface Part {
    void paint(GraphicsContext g, Area area, Sheet.Look look);
  }

  private final Map<Place, Canvas> shown = new LinkedHashMap<>();
  private final List<Canvas> free = new ArrayList<>();

  /** What is painted, as it is seen from where the squares begin. */
  private Optional<Sheet.Look> first = Optional.empty();

  Tiles() {
    setId("tiles");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Shows a look, and paints those squares of it that were not yet in view. */
  void show(Sheet.Look look, Part part) {
    if (first.filter(look::isPannedFrom).isEmpty()) {
      first = Optional.of(look);
      freeAll(area -> false);
    }
    Sheet.Look from = first.orElseThrow();
    double left = shift(look.view().left() - from.view().left(), look);
    double top = shift(look.view().top() - from.view().top(), look);
    var inView =
        new Area(
            (int) Math.floor(left),
            (int) Math.floor(top),
            (int) Math.ceil(left + look.width()),
            (int) Math.ceil(top + look.height()));
    freeAll(area -> area.in(inView).isPresent());
    for (int column = Math.floorDiv(inView.left(), SIDE);
        column * SIDE < inView.right();
        column++) {
      for (int row = Math.floorDiv(inView.top(), SIDE); row * SIDE < inView.bottom(); row++) {
        shown.computeIfAbsent(new Place(column, row), place -> painted(place.area(), from, part));
      }
    }
    setLayoutX(-left);
    setLayoutY(-top);
    setVisible(true);
  }

  /** By whole pixels of the screen, else letters and lines would blur on the way. */
  private static double shift(double units, Sheet.Look look) {
    return Math.rint(units * look.view().zoom() * look.scale()) / look.scale();
  }

  private void freeAll(Predicate<Area> but) {
    shown
        .entrySet()
        .removeIf(tile -> {
          boolean gone = !but.test(tile.getKey().area());
          if (gone) {
            tile.getValue().setVisible(false);
            free.add(tile.getValue());
          }
          return gone;
        });
  }

  private Canvas painted(Area area, Sheet.Look look, Part part) {
    Canvas canvas = free.isEmpty() ? made() : free.removeLast();
    canvas.relocate(area.left(), area.top());
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.save();
    g.translate(-area.left(), -area.top());
    part.paint(g, area, look);
    g.restore();
    canvas.setVisible(true);
    return canvas;
  }

  private Canvas made() {
    var canvas = new Canvas(SIDE, SIDE);
    getChildren().add(canvas);
    return canvas;
  }
}
