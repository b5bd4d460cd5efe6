package io.gridstride.drawing;

import io.gridstride.drawing.Ports.Ends;
import io.gridstride.drawing.Ports.Sided;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Finds the line of each flow: through the corners a person gave it, or by itself. */
final class Routes {
  private final Terrain terrain;
  private final Map<String, Route> found = new LinkedHashMap<>();

  private Routes(Terrain terrain) {
    this.terrain = terrain;
  }

  /** The lines of all flows whose both ends are on the diagram, in model order. */
  static SequencedMap<String, Route> of(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, Outline> elements,
      SequencedMap<String, Zone> zones) {
    var routes = new Routes(new Terrain(elements.values(), zones.values()));
    List<Wire> free = new ArrayList<>();
    for (Flow flow : dfd.flows().values()) {
      Outline source = elements.get(flow.source());
      Outline target = elements.get(flow.target());
      if (source != null && target != null) {
        List<Point> bends = diagram.bends().getOrDefault(flow.id(), List.of());
        var wire = routes.wire(flow, source, target);
        if (bends.isEmpty()) {
          free.add(wire);
        } else {
          routes.keep(wire, Bent.route(source, bends, target));
        }
      }
    }
    routes.find(free);
    SequencedMap<String, Route> inOrder = new LinkedHashMap<>();
    dfd.flows().keySet().stream()
        .filter(routes.found::containsKey)
        .forEach(id -> inOrder.put(id, routes.found.get(id)));
    return inOrder;
  }

  private Wire wire(Flow flow, Outline source, Outline target) {
    return new Wire(
        flow.id(), flow.source(), source, flow.target(), target, terrain.crowded(source, target));
  }

  private void keep(Wire wire, Route route) {
    terrain.lay(route);
    found.put(wire.flow(), route);
  }

  /** Short flows first: they have the least choice. */
  private void find(List<Wire> wires) {
    List<Sided> sided = wires.stream().map(wire -> Sides.of(terrain, wire)).toList();
    List<Ends> ends = Ports.of(sided, terrain);
    IntStream.range(0, wires.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> wires.get(i).distance()))
        .forEach(i -> keep(wires.get(i), route(wires.get(i), ends.get(i))));
  }

  private Route route(Wire wire, Ends ends) {
    Route best = terrain.best(Connectors.between(ends.source(), ends.target()), wire);
    if (wire.crowded() || terrain.clear(best, wire)) {
      return best;
    }
    return Maze.way(terrain, wire, List.of(ends.source()), List.of(ends.target()))
        .filter(way -> terrain.price(way, wire) < terrain.price(best, wire))
        .orElse(best);
  }
}
