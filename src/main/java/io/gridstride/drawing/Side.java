package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import io.gridstride.model.Point;

/** A side of an element's box, and the way out of it. */
enum Side {
  LEFT(-1, 0),
  RIGHT(1, 0),
  TOP(0, -1),
  BOTTOM(0, 1);

  /** The unit step outwards. */
  final int dx;

  final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  boolean horizontal() {
    return dy == 0;
  }

  Side opposite() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case TOP -> BOTTOM;
      case BOTTOM -> TOP;
    };
  }

  boolean faces(Side other) {
    return dx == -other.dx && dy == -other.dy;
  }

  /** The point on this side whose coordinate along it is {@code along}. */
  Point at(Bounds box, int along) {
    return switch (this) {
      case LEFT -> new Point(box.x(), along);
      case RIGHT -> new Point(box.right(), along);
      case TOP -> new Point(along, box.y());
      case BOTTOM -> new Point(along, box.bottom());
    };
  }

  /** Where this side begins, as a coordinate along it. */
  int from(Bounds box) {
    return horizontal() ? box.y() : box.x();
  }

  /** Where this side ends, as a coordinate along it. */
  int to(Bounds box) {
    return horizontal() ? box.bottom() : box.right();
  }
}
