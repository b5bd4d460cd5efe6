package io.gridstride.ui.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The dotted ground: fewer dots the further away one looks, and none from very far. */
final class Dots {
  private static final double STEP = 20;
  private static final double LEAST_GAP = 16;

  private Dots() {}

  /**
   * Paints them.
   *
   * @param scale how many of these pixels are one of the window
   */
  static void paint(GraphicsContext g, Color colour, Viewport view, Area area, double scale) {
    double step = STEP;
    while (step * view.zoom() < LEAST_GAP * scale) {
      step *= 2;
    }
    double size = Math.rint(view.zoom() > 1.5 * scale ? 2 * scale : scale);
    g.setFill(colour);
    double right = view.diagramX(area.right());
    double bottom = view.diagramY(area.bottom());
    // A dot a little outside may be rounded, or reach, into the area.
    double left = first(view.diagramX(area.left() - size), step);
    double top = first(view.diagramY(area.top() - size), step);
    for (double x = left; x < right; x += step) {
      double pixel = Math.rint(view.viewX(x));
      for (double y = top; y < bottom; y += step) {
        g.fillRect(pixel, Math.rint(view.viewY(y)), size, size);
      }
    }
  }

  private static double first(double from, double step) {
    return Math.ceil(from / step) * step;
  }
}
