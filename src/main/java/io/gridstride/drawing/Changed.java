package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Geometry.Placed;
import io.gridstride.drawing.Geometry.Source;
import io.gridstride.model.Bounds;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A geometry after an edit of its model. Flows that have nothing to do with the edit keep the very
 * lines and labels they had.
 */
final class Changed {
  /** More labels than this cannot be given good places at once. */
  private static final int MOST_PLACED = 200;

  private final Geometry before;
  private final Source next;
  private final SequencedMap<String, Zone> zones;
  private final SequencedMap<String, Outline> elements;
  private final Set<String> moved = new LinkedHashSet<>();
  private final Set<String> pushed = new LinkedHashSet<>();

  Changed(Geometry before, Source next) {
    this.before = before;
    this.next = next;
    zones = Geometry.zones(next.dfd(), next.diagram(), next.measure());
    elements = Geometry.elements(next.dfd(), next.diagram());
    elements.forEach((id, outline) -> {
      if (!outline.equals(before.elements().get(id))) {
        moved.add(id);
        push(outline.box());
      }
    });
  }

  private void push(Bounds box) {
    Bounds near = Terrain.grown(box, Terrain.CLEARANCE);
    for (Placed<Route> flow : before.flowsNear(near)) {
      if (flow.shape().legs().stream().anyMatch(leg -> leg.passes(near))) {
        pushed.add(flow.id());
      }
    }
  }

  Geometry geometry() {
    var terrain = new Terrain(elements.values(), zones.values());
    SequencedMap<String, Route> routes = new LinkedHashMap<>();
    List<Flow> led = new ArrayList<>();
    next.dfd()
        .flows()
        .forEach((id, flow) -> {
          Optional<Route> kept = kept(flow);
          kept.ifPresent(route -> {
            terrain.lay(id, route);
            routes.put(id, route);
          });
          if (kept.isEmpty()
              && elements.containsKey(flow.source())
              && elements.containsKey(flow.target())) {
            led.add(flow);
          }
        });
    SequencedMap<String, Route> found =
        new Rerouting(before, moved).routes(terrain, led, next.diagram().bends(), elements);
    SequencedMap<String, Route> all = new LinkedHashMap<>();
    next.dfd()
        .flows()
        .keySet()
        .forEach(id ->
            Optional.ofNullable(routes.get(id))
                .or(() -> Optional.ofNullable(found.get(id)))
                .ifPresent(route -> all.put(id, route)));
    return labelled(all, found.sequencedKeySet(), terrain);
  }

  /** The line a flow had, if nothing speaks against it. */
  private Optional<Route> kept(Flow flow) {
    boolean stays =
        elements.containsKey(flow.source())
            && elements.containsKey(flow.target())
            && !moved.contains(flow.source())
            && !moved.contains(flow.target())
            && !pushed.contains(flow.id())
            && corners(next, flow.id()).equals(corners(before.source(), flow.id()))
            && before
                .source()
                .dfd()
                .flow(flow.id())
                .filter(
                    old -> old.source().equals(flow.source()) && old.target().equals(flow.target()))
                .isPresent();
    return stays ? Optional.ofNullable(before.routes().get(flow.id())) : Optional.empty();
  }

  private static List<Point> corners(Source source, String flow) {
    return source.diagram().bends().getOrDefault(flow, List.of());
  }

  private Geometry labelled(
      SequencedMap<String, Route> routes, Set<String> found, Terrain terrain) {
    Grid<Bounds> boxes = Labels.boxes(elements.values(), zones.values());
    SequencedMap<String, Label> labels = new LinkedHashMap<>();
    SequencedMap<String, Route> bare = new LinkedHashMap<>();
    routes.forEach((id, route) -> {
      Label old = before.labels().get(id);
      if (old != null && !found.contains(id) && sameText(id)) {
        labels.put(id, old);
        boxes.add(old.box(), old.box());
      } else {
        bare.put(id, route);
      }
    });
    var room = new Labels(boxes, terrain);
    SequencedMap<String, Label> fresh =
        bare.size() > MOST_PLACED
            ? room.sketched(next.dfd(), next.protocols(), bare, next.measure())
            : room.of(next.dfd(), next.protocols(), bare, next.measure());
    SequencedMap<String, Label> ordered = new LinkedHashMap<>();
    routes
        .keySet()
        .forEach(id ->
            Optional.ofNullable(labels.get(id))
                .or(() -> Optional.ofNullable(fresh.get(id)))
                .ifPresent(label -> ordered.put(id, label)));
    return Geometry.of(next, zones, elements, routes, ordered, terrain, boxes, false);
  }

  private boolean sameText(String id) {
    Optional<Flow> old = before.source().dfd().flow(id);
    return next.dfd()
        .flow(id)
        .filter(flow ->
            old.map(Flow::name).equals(Optional.of(flow.name()))
                && old.flatMap(Flow::protocol).equals(flow.protocol()))
        .isPresent();
  }
}
