package io.gridstride.report.pdf;

/** Writes the lines and curves of one shape. */
final class Path {
  /** How far a Bezier curve's handle stays from the corner it rounds, for a circle. */
  private static final double CIRCLE = .4477;

  private final Operators out;
  private final double height;

  Path(Operators out, double pageHeight) {
    this.out = out;
    this.height = pageHeight;
  }

  Path move(double x, double y) {
    return point(x, y, "m\n");
  }

  Path line(double x, double y) {
    return point(x, y, "l\n");
  }

  Path curve(double x1, double y1, double x2, double y2, double x, double y) {
    return point(x1, y1, "").point(x2, y2, "").point(x, y, "c\n");
  }

  Path close() {
    out.raw("h\n");
    return this;
  }

  Path rectangle(double x, double y, double width, double height) {
    point(x, y + height, "");
    out.number(width).number(height).raw("re\n");
    return this;
  }

  /** A rectangle with round corners. */
  Path rounded(double x, double y, double width, double height, double radius) {
    double r = Math.min(radius, Math.min(width, height) / 2);
    if (r <= 0) {
      return rectangle(x, y, width, height);
    }
    double k = r * CIRCLE;
    double right = x + width;
    double bottom = y + height;
    return move(x + r, y)
        .line(right - r, y)
        .curve(right - k, y, right, y + k, right, y + r)
        .line(right, bottom - r)
        .curve(right, bottom - k, right - k, bottom, right - r, bottom)
        .line(x + r, bottom)
        .curve(x + k, bottom, x, bottom - k, x, bottom - r)
        .line(x, y + r)
        .curve(x, y + k, x + k, y, x + r, y)
        .close();
  }

  private Path point(double x, double y, String operator) {
    out.number(x).number(height - y).raw(operator);
    return this;
  }
}
