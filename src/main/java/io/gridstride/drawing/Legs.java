package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The straight pieces of a flow's line as a person takes hold of them, counted from its source. */
public final class Legs {
  /** A piece this near to being in line with the next but one is put in line with it. */
  private static final int SNAP = 5;

  private Legs() {}

  /**
   * The piece of a line at a point; the nearest, if several are.
   *
   * @param tolerance how far from the line still counts as on it, in diagram units
   */
  public static OptionalInt at(Route route, double x, double y, double tolerance) {
    List<Leg> legs = route.legs();
    return IntStream.range(0, legs.size())
        .filter(i -> legs.get(i).distance(x, y) <= tolerance)
        .boxed()
        .min(Comparator.comparingDouble(i -> legs.get(i).distance(x, y)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /**
   * The corners of a line, as a diagram keeps them, after one piece has been moved aside. A piece
   * that ends at an element slides along its side; moved past the side's end it gets a corner more.
   *
   * @param to where a horizontal piece comes to lie as a y, a vertical one as an x; any is allowed
   */
  public static List<Point> moved(Route route, int leg, int to, Outline source, Outline target) {
    List<Point> points = route.points();
    int last = points.size() - 2;
    boolean flat = route.legs().get(leg).horizontal();
    int at = snapped(points, leg, flat, to);
    List<Point> corners = new ArrayList<>();
    if (leg == 0 && !reaches(source, flat, at)) {
      Point stub = stub(points.getFirst(), points.get(1));
      corners.add(stub);
      corners.add(put(stub, flat, at));
    }
    for (int i = 1; i <= last; i++) {
      Point p = points.get(i);
      corners.add(i == leg || i == leg + 1 ? put(p, flat, at) : p);
    }
    if (leg == last && !reaches(target, flat, at)) {
      Point stub = stub(points.getLast(), points.get(last));
      corners.add(put(stub, flat, at));
      corners.add(stub);
    }
    if (corners.isEmpty()) {
      corners.add(put(route.middle(), flat, at));
    }
    return corners.size() == 1 ? corners : Route.through(corners).points();
  }

  private static int snapped(List<Point> points, int leg, boolean flat, int to) {
    return IntStream.of(leg - 1, leg + 2)
        .filter(i -> i >= 0 && i < points.size())
        .map(i -> flat ? points.get(i).y() : points.get(i).x())
        .filter(line -> Math.abs(line - to) <= SNAP)
        .findFirst()
        .orElse(to);
  }

  /** Whether a line that runs there meets the straight part of a side of the element. */
  private static boolean reaches(Outline outline, boolean flat, int at) {
    Side side = flat ? Side.LEFT : Side.TOP;
    int corner = outline.corner();
    return at >= side.from(outline.box()) + corner && at <= side.to(outline.box()) - corner;
  }

  /** A little way along the line from its end. */
  private static Point stub(Point end, Point next) {
    int dx = next.x() - end.x();
    int dy = next.y() - end.y();
    int length = Math.min(Port.STUB, (Math.abs(dx) + Math.abs(dy)) / 2);
    return new Point(end.x() + Integer.signum(dx) * length, end.y() + Integer.signum(dy) * length);
  }

  private static Point put(Point p, boolean flat, int at) {
    return flat ? new Point(p.x(), at) : new Point(at, p.y());
  }
}
