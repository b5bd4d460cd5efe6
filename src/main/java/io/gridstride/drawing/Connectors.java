package io.gridstride.drawing;

import io.gridstride.model.Point;
import java.util.List;
import java.util.stream.Stream;

/** The plain routes between two ports: straight, one corner, two corners, or around the outside. */
final class Connectors {
  /** Where in a gap to turn, from best to worst, in parts of the gap. */
  private static final List<Double> CHANNELS =
      List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75);

  private static final List<Integer> AROUND = List.of(24, 36, 48, 60, 72);

  private Connectors() {}

  /** Candidates from best to worst by shape alone; never empty, and each made when asked for. */
  static Stream<Route> between(Port from, Port to) {
    if (from.side().faces(to.side())) {
      return facing(from, to);
    }
    return from.side() == to.side() ? around(from, to) : corner(from, to);
  }

  private static Stream<Route> facing(Port from, Port to) {
    boolean flat = from.side().horizontal();
    int gap = from.ahead(to.at());
    int aside = flat ? to.at().y() - from.at().y() : to.at().x() - from.at().x();
    if (gap >= 0 && aside == 0) {
      return Stream.of(Route.through(List.of(from.at(), to.at())));
    }
    return gap < 2
        ? stubs(from, to)
        : CHANNELS.stream().map(part -> turning(from, to, (int) Math.round(gap * part)));
  }

  private static Stream<Route> corner(Port from, Port to) {
    Point corner =
        from.side().horizontal()
            ? new Point(to.at().x(), from.at().y())
            : new Point(from.at().x(), to.at().y());
    return from.ahead(corner) >= Port.STUB && to.ahead(corner) >= Port.STUB
        ? Stream.of(Route.through(List.of(from.at(), corner, to.at())))
        : stubs(from, to);
  }

  private static Stream<Route> around(Port from, Port to) {
    int far = Math.max(0, from.ahead(to.at()));
    return AROUND.stream().map(more -> turning(from, to, far + more));
  }

  /** So far straight ahead, then aside, then to the other port. */
  private static Route turning(Port from, Port to, int ahead) {
    int x = from.at().x() + from.side().dx * ahead;
    int y = from.at().y() + from.side().dy * ahead;
    Point first = new Point(x, y);
    Point second = from.side().horizontal() ? new Point(x, to.at().y()) : new Point(to.at().x(), y);
    return Route.through(List.of(from.at(), first, second, to.at()));
  }

  /** Out of both ports, and joined by one corner whatever lies there. */
  private static Stream<Route> stubs(Port from, Port to) {
    return Stream.of(true, false).map(aheadFirst -> joined(from, to, aheadFirst));
  }

  private static Route joined(Port from, Port to, boolean aheadFirst) {
    Point out = from.out();
    Point in = to.out();
    Point corner =
        from.side().horizontal() == aheadFirst
            ? new Point(in.x(), out.y())
            : new Point(out.x(), in.y());
    return Route.through(List.of(from.at(), out, corner, in, to.at()));
  }
}
