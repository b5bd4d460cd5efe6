package io.gridstride.drawing;

import io.gridstride.drawing.Ports.Ends;
import io.gridstride.drawing.Ports.Sided;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Leads a few flows anew among others that stay. */
final class Rerouting {
  /** More than this cannot be done between two frames with a search for each. */
  static final int MOST_SEARCHED = 12;

  private final Geometry before;
  private final Set<String> moved;

  /**
   * @param moved elements at which no line need stay where it was
   */
  Rerouting(Geometry before, Set<String> moved) {
    this.before = before;
    this.moved = moved;
  }

  /** Lines for these flows, laid on a terrain from which their old ones have been taken. */
  SequencedMap<String, Route> routes(
      Terrain terrain,
      Collection<Flow> flows,
      Map<String, List<Point>> bends,
      Map<String, Outline> elements) {
    boolean many = flows.size() > MOST_SEARCHED;
    return Routes.of(terrain, flows, bends, elements, () -> many, this::held);
  }

  /** At an element that has not moved a line stays where it was among its neighbours. */
  private Ends held(Sided sided, Ends ends) {
    Wire wire = sided.wire();
    Optional<Route> old = Optional.ofNullable(before.routes().get(wire.flow()));
    return old.map(route ->
            new Ends(
                held(wire.sourceId(), ends.source(), route.legs().getFirst()),
                held(wire.targetId(), ends.target(), route.reversed().legs().getFirst())))
        .orElse(ends);
  }

  private Port held(String element, Port port, Leg first) {
    boolean stays = !moved.contains(element) && first.length() > 0;
    return stays && Sides.side(first) == port.side() ? new Port(port.side(), first.from()) : port;
  }
}
