package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Boundary;
import io.gridstride.model.Boundary.Form;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Point;

/**
 * A trust boundary on the diagram.
 *
 * @param box the rounded box of a zone; a line runs along the middle of its longer direction
 * @param depth 0 for a zone that no other encloses
 */
public record Zone(Form form, Bounds box, int depth, ZoneTitle title) {
  static final int RADIUS = 10;

  static Zone of(Dfd dfd, Boundary boundary, Bounds box, TextMeasure measure) {
    return new Zone(
        boundary.form(),
        box,
        dfd.enclosing(boundary.parent()).size(),
        ZoneTitle.of(boundary, box, measure));
  }

  /** Where the drawn line of a {@link Form#LINE} begins. */
  Point from() {
    return flat() ? new Point(box.x(), box.centreY()) : new Point(box.centreX(), box.y());
  }

  /** Where it ends. */
  Point to() {
    return flat() ? new Point(box.right(), box.centreY()) : new Point(box.centreX(), box.bottom());
  }

  private boolean flat() {
    return box.width() >= box.height();
  }

  /** Whether the point lies in the inside of a zone; a line has none. */
  boolean encloses(double x, double y) {
    return form == Form.ZONE && box.contains(x, y);
  }

  /** Whether the drawn boundary runs through an area. */
  boolean runsThrough(Bounds area) {
    return switch (form) {
      case ZONE -> box.intersects(area) && !box.contains(area);
      case LINE -> new Leg(from(), to()).passes(area);
    };
  }

  /** How far the point is from the drawn boundary, in diagram units. */
  double edgeDistance(double x, double y) {
    return switch (form) {
      case ZONE -> {
        double outside = outside(box, x, y);
        double inside =
            Math.min(
                Math.min(x - box.x(), box.right() - x), Math.min(y - box.y(), box.bottom() - y));
        yield outside > 0 ? outside : inside;
      }
      case LINE -> new Leg(from(), to()).distance(x, y);
    };
  }

  private static double outside(Bounds box, double x, double y) {
    double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
    double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
    return Math.hypot(dx, dy);
  }
}
