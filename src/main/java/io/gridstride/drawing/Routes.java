package io.gridstride.drawing;

import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Finds the line of each flow: through the corners a person gave it, or by itself. */
public final class Routes {
  private Routes() {}

  /** The lines of all flows whose both ends are on the diagram, in model order. */
  static SequencedMap<String, Route> of(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, Outline> elements,
      SequencedMap<String, Zone> zones) {
    SequencedMap<String, Route> routes = new LinkedHashMap<>();
    for (Flow flow : dfd.flows().values()) {
      Outline source = elements.get(flow.source());
      Outline target = elements.get(flow.target());
      if (source != null && target != null) {
        List<Point> bends = diagram.bends().getOrDefault(flow.id(), List.of());
        routes.put(flow.id(), Bent.route(source, bends, target));
      }
    }
    return routes;
  }
}
