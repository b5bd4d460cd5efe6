package io.gridstride.ui.minimap;

import io.gridstride.model.Bounds;

/**
 * How a diagram is fitted into the map.
 *
 * @param factor map pixels per diagram unit
 * @param left map x of diagram x 0
 * @param top map y of diagram y 0
 */
record Scale(double factor, double left, double top) {
  private static final double MARGIN = 8;

  /** Shows all of {@code extent} in the middle of a map of this size. */
  static Scale fitting(Bounds extent, double width, double height) {
    double factor =
        Math.min((width - 2 * MARGIN) / extent.width(), (height - 2 * MARGIN) / extent.height());
    return new Scale(
        factor,
        (width - extent.width() * factor) / 2 - extent.x() * factor,
        (height - extent.height() * factor) / 2 - extent.y() * factor);
  }

  double x(double diagramX) {
    return left + diagramX * factor;
  }

  double y(double diagramY) {
    return top + diagramY * factor;
  }

  double diagramX(double x) {
    return (x - left) / factor;
  }

  double diagramY(double y) {
    return (y - top) / factor;
  }
}
