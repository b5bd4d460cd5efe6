package io.gridstride.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * Small canvases over a few places of the view. All of a canvas is brought to the screen, even
 * where there is nothing on it, so a few small ones cost less than one around them all.
 */
final class Patches extends Group {
  private static final int MOST = 6;

  /** One canvas more costs as much as to bring so many pixels more to the screen. */
  private static final double FEE = 16_000;

  private final List<Canvas> canvases =
      IntStream.range(0, MOST).mapToObj(i -> new Canvas()).toList();

  Patches() {
    getChildren().addAll(canvases);
    setManaged(false);
    setMouseTransparent(true);
    hide();
  }

  void hide() {
    canvases.forEach(canvas -> canvas.setVisible(false));
    setVisible(false);
  }

  /** A few places that hold all of these; they may overlap. */
  static List<Area> covering(List<Area> all) {
    List<Area> few = new ArrayList<>();
    for (Area area : all) {
      join(few, area, FEE);
      if (few.size() > MOST) {
        join(few, few.removeFirst(), Double.POSITIVE_INFINITY);
      }
    }
    return few;
  }

  /** Adds a place, as part of another if that costs no more than so many pixels. */
  private static void join(List<Area> few, Area area, double most) {
    few.stream()
        .min(Comparator.comparingDouble(other -> growth(other, area)))
        .filter(other -> growth(other, area) <= most)
        .ifPresentOrElse(
            other -> {
              few.remove(other);
              // It may now be near to another that it was not near to before.
              join(few, other.union(area), FEE);
            },
            () -> few.add(area));
  }

  private static double growth(Area one, Area other) {
    return one.union(other).pixels() - one.pixels() - other.pixels();
  }

  /**
   * Shows these places only.
   *
   * @param paint paints one of them, in the pixels of the view; it is given a little more than that
   */
  void show(List<Area> places, BiConsumer<GraphicsContext, Area> paint) {
    List<Canvas> free = new ArrayList<>(canvases);
    for (Area place : places) {
      Canvas canvas = nearest(free, place);
      free.remove(canvas);
      Area covered = place.cover(canvas);
      canvas.setVisible(true);
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.save();
      g.translate(-covered.left(), -covered.top());
      paint.accept(g, covered);
      g.restore();
    }
    free.forEach(canvas -> canvas.setVisible(false));
    setVisible(!places.isEmpty());
  }

  /** The canvas that changes least of the screen when it moves to a place. */
  private static Canvas nearest(List<Canvas> free, Area place) {
    return Stream.concat(
            free.stream().filter(Canvas::isVisible), free.stream().filter(c -> !c.isVisible()))
        .min(
            Comparator.comparingDouble(
                canvas -> canvas.isVisible() ? growth(Area.under(canvas), place) : 0))
        .orElseThrow();
  }
}
