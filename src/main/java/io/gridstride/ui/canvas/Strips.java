package io.gridstride.ui.canvas;

import javafx.scene.canvas.GraphicsContext;

/** Lines along the axes as filled rectangles in the present colour, no more than is in view. */
final class Strips {
  private final GraphicsContext g;
  private final Area area;

  /** In this part of the view. */
  Strips(GraphicsContext g, Area area) {
    this.g = g;
    this.area = area;
  }

  /** Whether a box with a pen around it may be in view. */
  boolean sees(Outlined.Box box, double pen) {
    return box.left() - pen <= area.right()
        && box.left() + box.width() + pen >= area.left()
        && box.top() - pen <= area.bottom()
        && box.top() + box.height() + pen >= area.top();
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
    if (y > area.bottom() || y + pen < area.top() || to < area.left() || from > area.right()) {
      return;
    }
    if (dash <= 0) {
      g.fillRect(from, y, to - from, pen);
      return;
    }
    double step = 2 * dash;
    double first = first(from, area.left(), step);
    for (double x = first; x < Math.min(to, area.right()); x += step) {
      g.fillRect(Math.rint(x), y, Math.max(1, Math.rint(Math.min(dash, to - x))), pen);
    }
  }

  /** From top to bottom. */
  void down(double from, double to, double x, double pen, double dash) {
    if (x > area.right() || x + pen < area.left() || to < area.top() || from > area.bottom()) {
      return;
    }
    if (dash <= 0) {
      g.fillRect(x, from, pen, to - from);
      return;
    }
    double step = 2 * dash;
    double first = first(from, area.top(), step);
    for (double y = first; y < Math.min(to, area.bottom()); y += step) {
      g.fillRect(x, Math.rint(y), pen, Math.max(1, Math.rint(Math.min(dash, to - y))));
    }
  }

  /** The start of the first dash that may reach into the area. */
  private static double first(double from, double edge, double step) {
    return from < edge ? from + Math.floor((edge - from) / step) * step : from;
  }
}
