package io.gridstride.drawing.layout;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Geometry.Placed;
import io.gridstride.drawing.Outline;
import io.gridstride.drawing.Route;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.drawing.Zone;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What keeps a drawing from reading well, counted.
 *
 * @param through pieces of flows that run through elements of others
 * @param covered what labels cover
 * @param bends corners of flows
 * @param length of all flows
 * @param side the longer side of the drawing, as far as a screen is less wide than that
 */
record Faults(int through, int covered, int crossings, int bends, int length, double side) {
  private static final double WIDE = 1.6;

  static Faults of(Dfd dfd, Geometry geometry) {
    int through = 0;
    int crossings = 0;
    int bends = 0;
    int length = 0;
    for (Map.Entry<String, Route> flow : geometry.routes().entrySet()) {
      String id = flow.getKey();
      Route route = flow.getValue();
      for (Leg leg : route.legs()) {
        through += through(dfd, id, leg, geometry.elementsNear(leg.bounds()));
        crossings += crossings(id, leg, geometry.flowsNear(leg.bounds()));
        length += leg.length();
      }
      bends += route.points().size() - 2;
    }
    return new Faults(through, covered(geometry), crossings, bends, length, side(geometry));
  }

  private static int through(Dfd dfd, String id, Leg leg, List<Placed<Outline>> near) {
    return (int)
        near.stream()
            .filter(element -> leg.passes(element.shape().box()))
            .filter(element -> dfd.flow(id).filter(flow -> flow.touches(element.id())).isEmpty())
            .count();
  }

  /** Each crossing of two flows is counted with the first of them. */
  private static int crossings(String id, Leg leg, List<Placed<Route>> near) {
    return (int)
        near.stream()
            .filter(flow -> flow.id().compareTo(id) > 0)
            .flatMap(flow -> flow.shape().legs().stream())
            .filter(other -> leg.passes(other.bounds()))
            .count();
  }

  private static int covered(Geometry geometry) {
    int covered = 0;
    for (Geometry.Label label : geometry.labels().values()) {
      Bounds box = label.box();
      covered +=
          (int)
              Stream.concat(
                      geometry.elementsNear(box).stream().map(element -> element.shape().box()),
                      geometry.labelsNear(box).stream()
                          .map(other -> other.shape().box())
                          .filter(other -> !other.equals(box)))
                  .filter(box::intersects)
                  .count();
    }
    return covered;
  }

  private static double side(Geometry geometry) {
    return Stream.concat(
            geometry.zones().values().stream().map(Zone::box),
            geometry.elements().values().stream().map(Outline::box))
        .reduce(Bounds::union)
        .map(all -> Math.max(all.width() / WIDE, all.height()))
        .orElse(0.0);
  }

  /** All in all, in diagram units of the longer side; less is better. */
  double total() {
    return 1_000.0 * through
        + 400.0 * covered
        + 60.0 * crossings
        + 10.0 * bends
        + length / 30.0
        + side;
  }
}
