package io.gridstride.ui.canvas;

import io.gridstride.drawing.Scene.Extent;
import io.gridstride.model.Bounds;
import java.util.List;

/**
 * Where a diagram is seen from.
 *
 * @param zoom pixels per diagram unit
 * @param left diagram x at the left edge of the view
 * @param top diagram y at the top edge of the view
 */
public record Viewport(double zoom, double left, double top) {
  public static final double LEAST = 0.01;
  public static final double MOST = 4;

  /** 100 % zoom with the diagram's origin a little off the corner. */
  public static final Viewport START = new Viewport(1, -40, -40);

  /** The steps that zoom in and zoom out stop at. */
  private static final List<Double> STEPS =
      List.of(
          0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0,
          3.0, 4.0);

  public double viewX(double x) {
    return (x - left) * zoom;
  }

  public double viewY(double y) {
    return (y - top) * zoom;
  }

  public double diagramX(double viewX) {
    return viewX / zoom + left;
  }

  public double diagramY(double viewY) {
    return viewY / zoom + top;
  }

  /** The same view in pixels of a screen that shows each pixel of the window by so many. */
  Viewport on(double scale) {
    return new Viewport(zoom * scale, left, top);
  }

  /** What a view of this size in pixels shows. */
  Bounds inView(double width, double height) {
    return new Bounds(
        (int) Math.floor(left),
        (int) Math.floor(top),
        (int) Math.ceil(width / zoom) + 1,
        (int) Math.ceil(height / zoom) + 1);
  }

  /** Moves what is seen by a distance in pixels. */
  public Viewport panned(double dx, double dy) {
    return new Viewport(zoom, left - dx / zoom, top - dy / zoom);
  }

  /** Zooms so that what is under a pixel stays under it. */
  public Viewport zoomed(double nextZoom, double aroundX, double aroundY) {
    double next = Math.clamp(nextZoom, LEAST, MOST);
    return new Viewport(
        next, diagramX(aroundX) - aroundX / next, diagramY(aroundY) - aroundY / next);
  }

  /** The next larger of the usual steps. */
  public double stepIn() {
    for (double step : STEPS) {
      if (step > zoom * 1.01) {
        return step;
      }
    }
    return MOST;
  }

  /** The next smaller of the usual steps. */
  public double stepOut() {
    for (double step : STEPS.reversed()) {
      if (step < zoom * 0.99) {
        return step;
      }
    }
    return LEAST;
  }

  /** Shows all of {@code extent}, centred, in a view of this size in pixels, at most at 100 %. */
  public static Viewport fitting(Extent extent, double width, double height) {
    if (extent.width() <= 0 || extent.height() <= 0 || width <= 0 || height <= 0) {
      return START;
    }
    double zoom = Math.clamp(Math.min(width / extent.width(), height / extent.height()), LEAST, 1);
    return new Viewport(
        zoom,
        extent.x() - (width / zoom - extent.width()) / 2,
        extent.y() - (height / zoom - extent.height()) / 2);
  }

  /** Pans as little as needed to bring a rectangle of the diagram into a view of this size. */
  public Viewport revealing(Extent extent, double width, double height) {
    double margin = 24 / zoom;
    return new Viewport(
        zoom,
        shifted(left, width / zoom, extent.x() - margin, extent.x() + extent.width() + margin),
        shifted(top, height / zoom, extent.y() - margin, extent.y() + extent.height() + margin));
  }

  private static double shifted(double start, double length, double from, double to) {
    if (to - from > length || from < start) {
      return from;
    }
    return to > start + length ? to - length : start;
  }
}
