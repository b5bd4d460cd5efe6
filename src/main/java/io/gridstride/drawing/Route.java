package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The line of a flow.
 *
 * @param points from the border of the source to the border of the target; each two in a row share
 *     an x or a y
 */
public record Route(List<Point> points) {
  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a route needs two ends");
    }
  }

  /** The route through these points without repeated and needless ones. */
  static Route through(List<Point> all) {
    List<Point> kept = new ArrayList<>();
    for (Point p : all) {
      while (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), p)) {
        kept.removeLast();
      }
      if (kept.isEmpty() || !kept.getLast().equals(p)) {
        kept.add(p);
      }
    }
    if (kept.size() == 1) {
      kept.add(kept.getFirst());
    }
    return new Route(kept);
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }

  Route moved(int dx, int dy) {
    return new Route(points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList());
  }

  Route reversed() {
    return new Route(points.reversed());
  }

  int length() {
    return legs().stream().mapToInt(Leg::length).sum();
  }

  public Point first() {
    return points.getFirst();
  }

  public Point last() {
    return points.getLast();
  }

  /** The straight pieces, from source to target. */
  public List<Leg> legs() {
    List<Leg> legs = new ArrayList<>(points.size() - 1);
    for (int i = 1; i < points.size(); i++) {
      legs.add(new Leg(points.get(i - 1), points.get(i)));
    }
    return legs;
  }

  /** The smallest box around the line. */
  public Bounds bounds() {
    return legs().stream().map(Leg::bounds).reduce(Bounds::union).orElseThrow();
  }

  /** The middle of the longest piece. */
  public Point middle() {
    Leg leg = legs().stream().max(Comparator.comparingInt(Leg::length)).orElseThrow();
    return new Point((leg.from().x() + leg.to().x()) / 2, (leg.from().y() + leg.to().y()) / 2);
  }

  /** The piece nearest to the point. */
  Leg legAt(double x, double y) {
    return legs().stream().min(Comparator.comparingDouble(leg -> leg.distance(x, y))).orElseThrow();
  }

  /** How far the point is from the line, in diagram units. */
  public double distance(double x, double y) {
    return legs().stream().mapToDouble(leg -> leg.distance(x, y)).min().orElseThrow();
  }

  /** A straight piece of a route. */
  public record Leg(Point from, Point to) {
    public boolean horizontal() {
      return from.y() == to.y();
    }

    public int length() {
      return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    int left() {
      return Math.min(from.x(), to.x());
    }

    int right() {
      return Math.max(from.x(), to.x());
    }

    int top() {
      return Math.min(from.y(), to.y());
    }

    int bottom() {
      return Math.max(from.y(), to.y());
    }

    public Bounds bounds() {
      return new Bounds(
          left(), top(), Math.max(1, right() - left()), Math.max(1, bottom() - top()));
    }

    double distance(double x, double y) {
      double dx = Math.max(0, Math.max(left() - x, x - right()));
      double dy = Math.max(0, Math.max(top() - y, y - bottom()));
      return Math.hypot(dx, dy);
    }

    /** Whether it runs through the inside of a box; touching the border is no passing. */
    public boolean passes(Bounds box) {
      return left() < box.right()
          && right() > box.x()
          && top() < box.bottom()
          && bottom() > box.y();
    }
  }
}
