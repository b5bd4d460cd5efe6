package io.gridstride.ui.canvas;

import javafx.scene.canvas.GraphicsContext;

/** Lines along the axes as filled rectangles in the present colour, no more than is in view. */
final class Strips {
  private final GraphicsContext g;
  private final double width;
  private final double height;

  /** In a view of this size in pixels. */
  Strips(GraphicsContext g, double width, double height) {
    this.g = g;
    this.width = width;
    this.height = height;
  }

  /** The four sides of a box, inside its edges. */
  void frame(double left, double top, double wide, double high, double pen, double dash) {
    across(left, left + wide, top, pen, dash);
    across(left, left + wide, top + high - pen, pen, dash);
    down(top, top + high, left, pen, dash);
    down(top, top + high, left + wide - pen, pen, dash);
  }

  /** From left to right; {@code dash} in pixels, 0 for a solid line. */
  void across(double from, double to, double y, double pen, double dash) {
    if (y > height || y + pen < 0 || to < 0 || from > width) {
      return;
    }
    if (dash <= 0) {
      g.fillRect(from, y, to - from, pen);
      return;
    }
    double step = 2 * dash;
    double first = from < 0 ? from + Math.floor(-from / step) * step : from;
    for (double x = first; x < Math.min(to, width); x += step) {
      g.fillRect(Math.rint(x), y, Math.max(1, Math.rint(Math.min(dash, to - x))), pen);
    }
  }

  /** From top to bottom. */
  void down(double from, double to, double x, double pen, double dash) {
    if (x > width || x + pen < 0 || to < 0 || from > height) {
      return;
    }
    if (dash <= 0) {
      g.fillRect(x, from, pen, to - from);
      return;
    }
    double step = 2 * dash;
    double first = from < 0 ? from + Math.floor(-from / step) * step : from;
    for (double y = first; y < Math.min(to, height); y += step) {
      g.fillRect(x, Math.rint(y), pen, Math.max(1, Math.rint(Math.min(dash, to - y))));
    }
  }
}
