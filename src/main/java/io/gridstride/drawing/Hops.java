package io.gridstride.drawing;

import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Route.Leg;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lets a horizontal piece of a flow hop over the vertical pieces of others that it crosses. */
final class Hops {
  private static final int RADIUS = 5;

  /** A hop this close to a corner or an end would look like a knot. */
  private static final int CLEAR = RADIUS + 4;

  private static final double ARC = 4.0 / 3;

  private final Lanes lanes;

  Hops(Lanes lanes) {
    this.lanes = lanes;
  }

  /** The line of a flow with its hops. */
  List<Segment> path(String id, Route route) {
    List<Segment> path = new ArrayList<>();
    path.add(new MoveTo(route.first().x(), route.first().y()));
    for (Leg leg : route.legs()) {
      if (leg.horizontal()) {
        addHops(path, id, leg);
      }
      path.add(new LineTo(leg.to().x(), leg.to().y()));
    }
    return path;
  }

  private void addHops(List<Segment> path, String id, Leg leg) {
    int way = leg.from().x() < leg.to().x() ? 1 : -1;
    List<Integer> along = crossings(id, leg, way);
    for (int i = 0; i < along.size(); ) {
      int last = i;
      while (last + 1 < along.size() && along.get(last + 1) - along.get(last) < 2 * CLEAR) {
        last++;
      }
      hop(path, way * (along.get(i) - RADIUS), way * (along.get(last) + RADIUS), leg.from().y());
      i = last + 1;
    }
  }

  /** In order along the way of the piece. */
  private List<Integer> crossings(String id, Leg leg, int way) {
    int y = leg.from().y();
    List<Integer> crossings = new ArrayList<>();
    lanes.across(
        leg,
        lane -> {
          Leg other = lane.leg();
          int x = other.from().x();
          if (other.top() + CLEAR <= y
              && y <= other.bottom() - CLEAR
              && leg.left() + CLEAR <= x
              && x <= leg.right() - CLEAR
              && !lane.flow().equals(id)) {
            crossings.add(way * x);
          }
        });
    Collections.sort(crossings);
    return crossings;
  }

  private static void hop(List<Segment> path, int from, int to, int y) {
    double top = y - RADIUS * ARC;
    path.add(new LineTo(from, y));
    path.add(new CurveTo(from, top, to, top, to, y));
  }
}
