package io.gridstride.drawing;

import io.gridstride.drawing.Ports.Ends;
import io.gridstride.drawing.Ports.Sided;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Finds the line of each flow: through the corners a person gave it, or by itself. */
final class Routes {
  private final Terrain terrain;
  private final BooleanSupplier hurried;
  private final Map<String, Route> found = new LinkedHashMap<>();

  private Routes(Terrain terrain, BooleanSupplier hurried) {
    this.terrain = terrain;
    this.hurried = hurried;
  }

  /**
   * The lines of those of the flows whose both ends are on the diagram, in the order of the flows;
   * they are laid on the terrain.
   *
   * @param bends the corners a person gave
   * @param hurried once it says so, lines are led plainly, whatever is in between
   * @param held where a line must meet an element that stays, given where it could best
   */
  static SequencedMap<String, Route> of(
      Terrain terrain,
      Collection<Flow> flows,
      Map<String, List<Point>> bends,
      Map<String, Outline> elements,
      BooleanSupplier hurried,
      BiFunction<Sided, Ends, Ends> held) {
    var routes = new Routes(terrain, hurried);
    List<Wire> free = new ArrayList<>();
    for (Flow flow : flows) {
      Outline source = elements.get(flow.source());
      Outline target = elements.get(flow.target());
      if (source != null && target != null) {
        List<Point> corners = bends.getOrDefault(flow.id(), List.of());
        var wire = routes.wire(flow, source, target);
        if (corners.isEmpty()) {
          free.add(wire);
        } else {
          routes.keep(wire, Bent.route(source, corners, target));
        }
      }
    }
    routes.find(free, held);
    SequencedMap<String, Route> inOrder = new LinkedHashMap<>();
    flows.stream()
        .map(Flow::id)
        .filter(routes.found::containsKey)
        .forEach(id -> inOrder.put(id, routes.found.get(id)));
    return inOrder;
  }

  private Wire wire(Flow flow, Outline source, Outline target) {
    return new Wire(
        flow.id(),
        flow.source(),
        source,
        flow.target(),
        target,
        hurried.getAsBoolean() || terrain.crowded(source, target));
  }

  private void keep(Wire wire, Route route) {
    terrain.lay(wire.flow(), route);
    found.put(wire.flow(), route);
  }

  /** Short flows first: they have the least choice. */
  private void find(List<Wire> wires, BiFunction<Sided, Ends, Ends> held) {
    List<Sided> sided = wires.stream().map(this::sided).toList();
    List<Ends> ends = Ports.of(sided, terrain);
    IntStream.range(0, wires.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> wires.get(i).distance()))
        .forEach(
            i -> keep(wires.get(i), route(wires.get(i), held.apply(sided.get(i), ends.get(i)))));
  }

  private Sided sided(Wire wire) {
    return Sides.of(terrain, hurried.getAsBoolean() ? wire.plain() : wire);
  }

  private Route route(Wire wire, Ends ends) {
    Route best = terrain.best(Connectors.between(ends.source(), ends.target()), wire);
    if (wire.crowded() || hurried.getAsBoolean() || terrain.clear(best, wire)) {
      return best;
    }
    return Maze.way(terrain, wire, List.of(ends.source()), List.of(ends.target()))
        .filter(way -> terrain.price(way, wire) < terrain.price(best, wire))
        .orElse(best);
  }
}
