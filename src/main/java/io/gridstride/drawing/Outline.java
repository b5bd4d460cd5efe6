package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Point;
import java.util.List;

/**
 * The shape of an element, the same for painting, for hits and for where a flow ends: an external
 * entity is a plain rectangle, a process is rounded, a device has its corners cut, a data store is
 * open at both ends, and a shared medium is a capsule.
 */
public record Outline(ElementKind kind, Bounds box) {
  private static final int ROUND = 12;
  private static final int CUT = 10;

  /** How far flows keep away from a corner. */
  private static final int MARGIN = 2;

  /** How a quarter circle is drawn as a cubic curve. */
  private static final double ARC = 0.5523;

  /** How much of each corner is taken away, in diagram units. */
  int corner() {
    int most = Math.min(box.width(), box.height()) / 2;
    return switch (kind) {
      case EXTERNAL_ENTITY, DATA_STORE -> 0;
      case PROCESS -> Math.min(ROUND, most);
      case DEVICE -> Math.min(CUT, most);
      case MEDIUM -> most;
    };
  }

  /** How much of a side's middle flows may use. */
  int straight(Side side) {
    int length = side.to(box) - side.from(box);
    return Math.max(length - 2 * (corner() + MARGIN), length / 2);
  }

  /** What of the box no flow that ends here reaches into. */
  Bounds core() {
    int rim = corner() / 3;
    return new Bounds(box.x() + rim, box.y() + rim, box.width() - 2 * rim, box.height() - 2 * rim);
  }

  /** Whether the point lies in the drawn shape. */
  public boolean contains(double x, double y) {
    if (!box.contains(x, y)) {
      return false;
    }
    double corner = corner();
    double dx = Math.max(0, Math.max(box.x() + corner - x, x - (box.right() - corner)));
    double dy = Math.max(0, Math.max(box.y() + corner - y, y - (box.bottom() - corner)));
    return switch (kind) {
      case EXTERNAL_ENTITY, DATA_STORE -> true;
      case DEVICE -> dx + dy <= corner;
      case PROCESS, MEDIUM -> dx * dx + dy * dy <= corner * corner;
    };
  }

  /** Where a line ends that comes straight at {@code side} with the coordinate {@code along}. */
  Point end(Side side, int along) {
    int corner = corner();
    int into =
        Math.max(0, Math.max(side.from(box) + corner - along, along - (side.to(box) - corner)));
    int back =
        switch (kind) {
          case EXTERNAL_ENTITY, DATA_STORE -> 0;
          case DEVICE -> into;
          case PROCESS, MEDIUM ->
              (int) Math.round(corner - Math.sqrt((double) corner * corner - (double) into * into));
        };
    Point outer = side.at(box, along);
    return new Point(outer.x() - side.dx * back, outer.y() - side.dy * back);
  }

  /** The closed line around the shape, moved outwards by {@code grow} units. */
  List<Segment> path(double grow) {
    double l = box.x() - grow;
    double t = box.y() - grow;
    double r = box.right() + grow;
    double b = box.bottom() + grow;
    double c = corner() == 0 ? 0 : corner() + grow;
    return switch (kind) {
      case EXTERNAL_ENTITY, DATA_STORE ->
          List.of(
              new MoveTo(l, t), new LineTo(r, t), new LineTo(r, b), new LineTo(l, b), new Close());
      case DEVICE ->
          List.of(
              new MoveTo(l + c, t),
              new LineTo(r - c, t),
              new LineTo(r, t + c),
              new LineTo(r, b - c),
              new LineTo(r - c, b),
              new LineTo(l + c, b),
              new LineTo(l, b - c),
              new LineTo(l, t + c),
              new Close());
      case PROCESS, MEDIUM -> rounded(l, t, r, b, c);
    };
  }

  private static List<Segment> rounded(double l, double t, double r, double b, double c) {
    double k = c * (1 - ARC);
    return List.of(
        new MoveTo(l + c, t),
        new LineTo(r - c, t),
        new CurveTo(r - k, t, r, t + k, r, t + c),
        new LineTo(r, b - c),
        new CurveTo(r, b - k, r - k, b, r - c, b),
        new LineTo(l + c, b),
        new CurveTo(l + k, b, l, b - k, l, b - c),
        new LineTo(l, t + c),
        new CurveTo(l, t + k, l + k, t, l + c, t),
        new Close());
  }
}
