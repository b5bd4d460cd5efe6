package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.Segment;
import java.util.ArrayList;
import java.util.List;

/** Paths as polygons in pixels. */
final class Outlined {
  private static final int PIECES = 6;

  /** The corners of one closed polygon or open line. */
  static final class Polygon {
    private final double[] xs;
    private final double[] ys;

    private Polygon(double[] xs, double[] ys) {
      this.xs = xs;
      this.ys = ys;
    }

    double[] xs() {
      return xs;
    }

    double[] ys() {
      return ys;
    }

    /** The same line, moved sideways by so much; outwards where a closed one runs clockwise. */
    Polygon aside(double by, boolean closed) {
      int n = xs.length;
      double[] nextXs = new double[n];
      double[] nextYs = new double[n];
      for (int i = 0; i < n; i++) {
        int before = i > 0 ? i - 1 : closed ? n - 1 : 0;
        int after = i < n - 1 ? i + 1 : closed ? 0 : n - 1;
        double inX = unit(xs[i] - xs[before], ys[i] - ys[before]);
        double inY = unit(ys[i] - ys[before], xs[i] - xs[before]);
        double outX = unit(xs[after] - xs[i], ys[after] - ys[i]);
        double outY = unit(ys[after] - ys[i], xs[after] - xs[i]);
        double x = inY + outY;
        double y = -(inX + outX);
        double length = Math.hypot(x, y);
        // The corner lies further out than either side is moved, but never far.
        double lengths = (inX == 0 && inY == 0) || (outX == 0 && outY == 0) ? 1 : length / 2;
        double reach = length == 0 ? 0 : by / Math.max(0.5, lengths) / length;
        nextXs[i] = xs[i] + x * reach;
        nextYs[i] = ys[i] + y * reach;
      }
      return new Polygon(nextXs, nextYs);
    }

    private static double unit(double part, double other) {
      double length = Math.hypot(part, other);
      return length == 0 ? 0 : part / length;
    }

    /** This line there and another back. */
    Polygon around(Polygon back) {
      int n = xs.length;
      int m = back.xs.length;
      double[] allXs = new double[n + m];
      double[] allYs = new double[n + m];
      for (int i = 0; i < n; i++) {
        allXs[i] = xs[i];
        allYs[i] = ys[i];
      }
      for (int i = 0; i < m; i++) {
        allXs[n + i] = back.xs[m - 1 - i];
        allYs[n + i] = back.ys[m - 1 - i];
      }
      return new Polygon(allXs, allYs);
    }

    Polygon reversed() {
      return new Polygon(new double[0], new double[0]).around(this);
    }
  }

  private final List<Polygon> polygons = new ArrayList<>();
  private final List<Double> xs = new ArrayList<>();
  private final List<Double> ys = new ArrayList<>();

  private Outlined() {}

  /** A path whose left and top go to {@code left} and {@code top} of a picture. */
  static List<Polygon> of(List<Segment> segments, Box box, double left, double top) {
    var outlined = new Outlined();
    for (Segment segment : segments) {
      switch (segment) {
        case Mark.MoveTo(double x, double y) -> {
          outlined.end();
          outlined.to(left + box.x(x), top + box.y(y));
        }
        case Mark.LineTo(double x, double y) -> outlined.to(left + box.x(x), top + box.y(y));
        case Mark.CurveTo curve -> outlined.curve(curve, box, left, top);
        case Mark.Close() -> {}
      }
    }
    outlined.end();
    return outlined.polygons;
  }

  private void to(double x, double y) {
    if (xs.isEmpty() || xs.getLast() != x || ys.getLast() != y) {
      xs.add(x);
      ys.add(y);
    }
  }

  private void curve(Mark.CurveTo curve, Box box, double left, double top) {
    double x0 = xs.getLast();
    double y0 = ys.getLast();
    double x1 = left + box.x(curve.x1());
    double y1 = top + box.y(curve.y1());
    double x2 = left + box.x(curve.x2());
    double y2 = top + box.y(curve.y2());
    double x3 = left + box.x(curve.x());
    double y3 = top + box.y(curve.y());
    for (int i = 1; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double s = 1 - t;
      to(
          s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
          s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3);
    }
  }

  private void end() {
    int n = xs.size();
    boolean back =
        n > 1 && xs.getFirst().equals(xs.getLast()) && ys.getFirst().equals(ys.getLast());
    int kept = back ? n - 1 : n;
    if (kept > 1) {
      polygons.add(
          new Polygon(
              xs.subList(0, kept).stream().mapToDouble(x -> x).toArray(),
              ys.subList(0, kept).stream().mapToDouble(y -> y).toArray()));
    }
    xs.clear();
    ys.clear();
  }

  /**
   * Where a path lies on the screen: its corner at a whole pixel, its size in whole pixels.
   *
   * @param x0 left of the path in the diagram
   * @param scaleX pixels per diagram unit across
   */
  record Box(
      double x0,
      double y0,
      double scaleX,
      double scaleY,
      int left,
      int top,
      int width,
      int height) {
    static Box of(List<Segment> segments, Viewport view) {
      double left = Double.POSITIVE_INFINITY;
      double top = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      double bottom = Double.NEGATIVE_INFINITY;
      for (Segment segment : segments) {
        // The curves of a diagram bulge no further than their ends and handles.
        switch (segment) {
          case Mark.MoveTo(double x, double y) -> {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
          case Mark.LineTo(double x, double y) -> {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
          case Mark.CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> {
            left = Math.min(left, Math.min(x, Math.min(x1, x2)));
            right = Math.max(right, Math.max(x, Math.max(x1, x2)));
            top = Math.min(top, Math.min(y, Math.min(y1, y2)));
            bottom = Math.max(bottom, Math.max(y, Math.max(y1, y2)));
          }
          case Mark.Close() -> {}
        }
      }
      int width = (int) Math.max(1, Math.rint((right - left) * view.zoom()));
      int height = (int) Math.max(1, Math.rint((bottom - top) * view.zoom()));
      return new Box(
          left,
          top,
          right > left ? width / (right - left) : 0,
          bottom > top ? height / (bottom - top) : 0,
          (int) Math.rint(view.viewX(left)),
          (int) Math.rint(view.viewY(top)),
          width,
          height);
    }

    double x(double x) {
      return (x - x0) * scaleX;
    }

    double y(double y) {
      return (y - y0) * scaleY;
    }
  }
}
