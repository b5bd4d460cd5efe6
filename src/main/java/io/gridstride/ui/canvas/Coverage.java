package io.gridstride.ui.canvas;

/**
 * How much of each pixel of a small picture is covered by polygons, from 0 to 1. Each edge leaves
 * in each row how much area lies to its right; the sums along the rows are the coverage.
 */
final class Coverage {
  private final int width;
  private final int height;
  private final double[] change;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    change = new double[(width + 2) * height];
  }

  /** Adds a closed polygon inside the picture; one that runs the other way takes away. */
  void add(double[] xs, double[] ys) {
    for (int i = 0; i < xs.length; i++) {
      int next = (i + 1) % xs.length;
      if (ys[i] < ys[next]) {
        edge(xs[i], ys[i], xs[next], ys[next], 1);
      } else if (ys[i] > ys[next]) {
        edge(xs[next], ys[next], xs[i], ys[i], -1);
      }
    }
  }

  private void edge(double x0, double y0, double x1, double y1, int way) {
    double slope = (x1 - x0) / (y1 - y0);
    int last = Math.min(height, (int) Math.ceil(y1));
    for (int row = Math.max(0, (int) y0); row < last; row++) {
      double from = Math.max(row, y0);
      double to = Math.min(row + 1.0, y1);
      double a = clamped(x0 + (from - y0) * slope);
      double b = clamped(x0 + (to - y0) * slope);
      row(row * (width + 2), Math.min(a, b), Math.max(a, b), (to - from) * way);
    }
  }

  private double clamped(double x) {
    return Math.clamp(x, 0, width);
  }

  /** Spreads the height that an edge has in a row over the pixels it passes. */
  private void row(int start, double left, double right, double high) {
    int first = (int) left;
    if (right <= first + 1) {
      double covered = high * (first + 1 - (left + right) / 2);
      change[start + first] += covered;
      change[start + first + 1] += high - covered;
      return;
    }
    double perPixel = high / (right - left);
    for (int x = first; x < right; x++) {
      double from = Math.max(x, left);
      double to = Math.min(x + 1.0, right);
      double passed = (to - from) * perPixel;
      double covered = passed * (x + 1 - (from + to) / 2);
      change[start + x] += covered;
      change[start + x + 1] += passed - covered;
    }
  }

  /** The coverage of all pixels, row by row. */
  double[] pixels() {
    double[] pixels = new double[width * height];
    for (int y = 0; y < height; y++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        sum += change[y * (width + 2) + x];
        pixels[y * width + x] = Math.min(1, Math.abs(sum));
      }
    }
    return pixels;
  }
}
