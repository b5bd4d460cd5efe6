package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Leads a flow through the corners a person gave it. The elements may have moved since, so the line
 * is led to their borders anew and gets a corner more where two in a row are not in line.
 */
final class Bent {
  private Bent() {}

  static Route route(Outline source, List<Point> corners, Outline target) {
    List<Point> inner = new ArrayList<>(corners);
    while (!inner.isEmpty() && inside(source.box(), inner.getFirst())) {
      inner.removeFirst();
    }
    while (!inner.isEmpty() && inside(target.box(), inner.getLast())) {
      inner.removeLast();
    }
    if (inner.isEmpty()) {
      inner.add(new Point(target.box().centreX(), source.box().centreY()));
    }
    List<Point> all = new ArrayList<>(arrival(source, inner.getFirst()));
    Collections.reverse(all);
    all.addAll(inner);
    all.addAll(arrival(target, inner.getLast()));
    return Route.through(squared(all));
  }

  private static boolean inside(Bounds box, Point p) {
    return p.x() >= box.x() && p.x() <= box.right() && p.y() >= box.y() && p.y() <= box.bottom();
  }

  /** The points that lead from a corner to the border of an element, the last on the border. */
  private static List<Point> arrival(Outline outline, Point from) {
    Bounds box = outline.box();
    int corner = outline.corner();
    if (from.x() >= box.x() + corner && from.x() <= box.right() - corner) {
      Side side = from.y() < box.centreY() ? Side.TOP : Side.BOTTOM;
      return List.of(outline.end(side, from.x()));
    }
    Side side = from.x() < box.centreX() ? Side.LEFT : Side.RIGHT;
    if (from.y() >= box.y() + corner && from.y() <= box.bottom() - corner) {
      return List.of(outline.end(side, from.y()));
    }
    return List.of(new Point(from.x(), box.centreY()), outline.end(side, box.centreY()));
  }

  private static List<Point> squared(List<Point> points) {
    List<Point> squared = new ArrayList<>();
    for (Point p : points) {
      if (!squared.isEmpty() && squared.getLast().x() != p.x() && squared.getLast().y() != p.y()) {
        squared.add(new Point(p.x(), squared.getLast().y()));
      }
      squared.add(p);
    }
    return squared;
  }
}
