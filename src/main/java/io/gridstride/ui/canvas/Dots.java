package io.gridstride.ui.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The dotted ground: fewer dots the further away one looks, and none from very far. */
final class Dots {
  private static final double STEP = 20;
  private static final double LEAST_GAP = 16;

  private Dots() {}

  static void paint(GraphicsContext g, Color colour, Viewport view, double width, double height) {
    double step = STEP;
    while (step * view.zoom() < LEAST_GAP) {
      step *= 2;
    }
    double size = view.zoom() > 1.5 ? 2 : 1;
    g.setFill(colour);
    for (double x = first(view.left(), step); view.viewX(x) < width; x += step) {
      double pixel = Math.rint(view.viewX(x));
      for (double y = first(view.top(), step); view.viewY(y) < height; y += step) {
        g.fillRect(pixel, Math.rint(view.viewY(y)), size, size);
      }
    }
  }

  private static double first(double from, double step) {
    return Math.ceil(from / step) * step;
  }
}
