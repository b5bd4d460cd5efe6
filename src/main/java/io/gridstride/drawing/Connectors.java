package io.gridstride.drawing;

import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.List;

/** The plain routes between two ports: straight, one corner, two corners, or around the outside. */
final class Connectors {
  /** Where in a gap to turn, from best to worst, in parts of the gap. */
  private static final List<Double> CHANNELS =
      List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75);

  private static final int AROUND = 24;

  private Connectors() {}

  /** Candidates from best to worst by shape alone; never empty. */
  static List<Route> between(Port from, Port to) {
    List<Route> routes = new ArrayList<>();
    if (from.side().faces(to.side())) {
      facing(from, to, routes);
    } else if (from.side() != to.side()) {
      corner(from, to, routes);
    } else {
      around(from, to, routes);
    }
    if (routes.isEmpty()) {
      routes.add(through(from, to, from.out(), to.out()));
      routes.add(through(to, from, to.out(), from.out()).reversed());
    }
    return routes;
  }

  private static void facing(Port from, Port to, List<Route> routes) {
    boolean flat = from.side().horizontal();
    int gap = from.ahead(to.at());
    int aside = flat ? to.at().y() - from.at().y() : to.at().x() - from.at().x();
    if (gap >= 0 && aside == 0) {
      routes.add(Route.through(List.of(from.at(), to.at())));
    } else if (gap >= 2) {
      for (double part : CHANNELS) {
        int turn = (int) Math.round(gap * part);
        int x = from.at().x() + from.side().dx * turn;
        int y = from.at().y() + from.side().dy * turn;
        routes.add(
            flat
                ? via(from, new Point(x, from.at().y()), new Point(x, to.at().y()), to)
                : via(from, new Point(from.at().x(), y), new Point(to.at().x(), y), to));
      }
    }
  }

  private static void corner(Port from, Port to, List<Route> routes) {
    Point corner =
        from.side().horizontal()
            ? new Point(to.at().x(), from.at().y())
            : new Point(from.at().x(), to.at().y());
    if (from.ahead(corner) >= Port.STUB && to.ahead(corner) >= Port.STUB) {
      routes.add(Route.through(List.of(from.at(), corner, to.at())));
    }
  }

  private static void around(Port from, Port to, List<Route> routes) {
    for (int far = AROUND; far <= 3 * AROUND; far += AROUND / 2) {
      int reach = Math.max(far, from.ahead(to.at()) + far);
      int x = from.at().x() + from.side().dx * reach;
      int y = from.at().y() + from.side().dy * reach;
      routes.add(
          from.side().horizontal()
              ? via(from, new Point(x, from.at().y()), new Point(x, to.at().y()), to)
              : via(from, new Point(from.at().x(), y), new Point(to.at().x(), y), to));
    }
  }

  private static Route via(Port from, Point first, Point second, Port to) {
    return Route.through(List.of(from.at(), first, second, to.at()));
  }

  /** Out of both ports and then by one corner, whatever lies there. */
  private static Route through(Port from, Port to, Point out, Point in) {
    Point corner =
        from.side().horizontal() ? new Point(out.x(), in.y()) : new Point(in.x(), out.y());
    return Route.through(List.of(from.at(), out, corner, in, to.at()));
  }
}
