package io.gridstride.drawing;

import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Route.Leg;
import java.util.ArrayList;
import java.util.List;

/** Lets a horizontal piece of a flow hop over the vertical pieces of others that it crosses. */
final class Hops {
  private static final int RADIUS = 5;

  /** A hop this close to a corner or an end would look like a knot. */
  private static final int CLEAR = RADIUS + 4;

  private static final double ARC = 4.0 / 3;

  private final Grid<Lane> lanes;

  Hops(Grid<Lane> lanes) {
    this.lanes = lanes;
  }

  /** The line of a flow with its hops. */
  List<Segment> path(String id, Route route) {
    List<Segment> path = new ArrayList<>();
    path.add(new MoveTo(route.first().x(), route.first().y()));
    for (Leg leg : route.legs()) {
      if (leg.horizontal()) {
        hops(id, leg).forEach(path::add);
      }
      path.add(new LineTo(leg.to().x(), leg.to().y()));
    }
    return path;
  }

  private List<Segment> hops(String id, Leg leg) {
    int y = leg.from().y();
    int[] crossings =
        lanes.near(leg.bounds()).stream()
            .filter(lane -> !lane.leg().horizontal() && !lane.flow().equals(id))
            .map(Lane::leg)
            .filter(other -> other.top() + CLEAR <= y && y <= other.bottom() - CLEAR)
            .mapToInt(other -> other.from().x())
            .filter(x -> leg.left() + CLEAR <= x && x <= leg.right() - CLEAR)
            .sorted()
            .distinct()
            .toArray();
    List<Segment> hops = new ArrayList<>();
    for (int i = 0; i < crossings.length; ) {
      int last = i;
      while (last + 1 < crossings.length && crossings[last + 1] - crossings[last] < 2 * CLEAR) {
        last++;
      }
      int from = crossings[i] - RADIUS;
      int to = crossings[last] + RADIUS;
      hops.addAll(leg.from().x() < leg.to().x() ? hop(from, to, y) : hop(to, from, y));
      i = last + 1;
    }
    return leg.from().x() < leg.to().x() ? hops : reversed(hops);
  }

  private static List<Segment> hop(int from, int to, int y) {
    double top = y - RADIUS * ARC;
    return List.of(new LineTo(from, y), new CurveTo(from, top, to, top, to, y));
  }

  /** Hops found from left to right, for a piece that runs from right to left. */
  private static List<Segment> reversed(List<Segment> hops) {
    List<Segment> reversed = new ArrayList<>();
    for (int i = hops.size() - 2; i >= 0; i -= 2) {
      reversed.add(hops.get(i));
      reversed.add(hops.get(i + 1));
    }
    return reversed;
  }
}
