package io.gridstride.drawing;

import io.gridstride.model.Point;

/** Where a flow meets an element: on which side, and the point on its border. */
record Port(Side side, Point at) {
  /** How far a line runs straight out before it may turn. */
  static final int STUB = 14;

  /** The port of an outline on this side at this coordinate along it. */
  static Port on(Outline outline, Side side, int along) {
    return new Port(side, outline.end(side, along));
  }

  static Port middle(Outline outline, Side side) {
    return on(outline, side, (side.from(outline.box()) + side.to(outline.box())) / 2);
  }

  /** The end of the stub. */
  Point out() {
    return new Point(at.x() + side.dx * STUB, at.y() + side.dy * STUB);
  }

  /** How far the point lies ahead of this port. */
  int ahead(Point p) {
    return (p.x() - at.x()) * side.dx + (p.y() - at.y()) * side.dy;
  }
}
