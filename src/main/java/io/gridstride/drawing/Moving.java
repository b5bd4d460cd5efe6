package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Geometry.Placed;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/** A geometry while some of its parts are moved about. It costs as much as what is moved. */
final class Moving {
  /** So many steps of all searches for a way can be taken between two frames. */
  private static final int STEPS = 1_500;

  private final Geometry ground;
  private final Dfd dfd;
  private final SequencedMap<String, List<Point>> bends;
  private final SequencedMap<String, Outline> elements = new LinkedHashMap<>();
  private final SequencedMap<String, Zone> zones = new LinkedHashMap<>();
  private final SequencedMap<String, Flow> led = new LinkedHashMap<>();
  private final SequencedMap<String, Route> shifted = new LinkedHashMap<>();

  Moving(
      Geometry ground,
      SequencedMap<String, Bounds> places,
      SequencedMap<String, List<Point>> bends) {
    this.ground = ground;
    this.dfd = ground.source().dfd();
    this.bends = bends;
    places.forEach(this::place);
    elements.keySet().stream().flatMap(id -> ground.flowsAt(id).stream()).forEach(this::follow);
    bends.keySet().stream().flatMap(id -> dfd.flow(id).stream()).forEach(this::lead);
    elements.forEach(this::cover);
  }

  private void place(String id, Bounds box) {
    Optional.ofNullable(ground.elements().get(id))
        .filter(old -> !old.box().equals(box))
        .ifPresent(old -> elements.put(id, new Outline(old.kind(), box)));
    Optional.ofNullable(ground.zones().get(id))
        .filter(old -> !old.box().equals(box))
        .flatMap(old -> dfd.boundary(id))
        .ifPresent(zone -> zones.put(id, Zone.of(dfd, zone, box, ground.source().measure())));
  }

  private void follow(Flow flow) {
    Optional<Point> by =
        shift(flow.source()).filter(way -> shift(flow.target()).equals(Optional.of(way)));
    Optional<Route> route = Optional.ofNullable(ground.routes().get(flow.id()));
    if (route.isPresent() && by.isPresent()) {
      shifted.put(flow.id(), route.get().moved(by.get().x(), by.get().y()));
    } else if (route.isPresent()) {
      lead(flow);
    }
  }

  /** How far an element has been moved; empty if it has not, or has another size. */
  private Optional<Point> shift(String id) {
    Outline next = elements.get(id);
    Outline old = ground.elements().get(id);
    return next == null
            || old == null
            || next.box().width() != old.box().width()
            || next.box().height() != old.box().height()
        ? Optional.empty()
        : Optional.of(new Point(next.box().x() - old.box().x(), next.box().y() - old.box().y()));
  }

  private void lead(Flow flow) {
    if (!shifted.containsKey(flow.id()) && ground.routes().containsKey(flow.id())) {
      led.put(flow.id(), flow);
    }
  }

  /** What has come to stand on lines of others pushes them away. */
  private void cover(String id, Outline outline) {
    Bounds near = Terrain.grown(outline.box(), Terrain.CLEARANCE);
    for (Placed<Route> flow : ground.flowsNear(near)) {
      boolean free = !ground.source().diagram().bends().containsKey(flow.id());
      if (free && flow.shape().legs().stream().anyMatch(leg -> leg.passes(near))) {
        dfd.flow(flow.id()).filter(other -> !other.touches(id)).ifPresent(this::lead);
      }
    }
  }

  Geometry geometry() {
    if (elements.isEmpty() && zones.isEmpty() && bends.isEmpty()) {
      return ground;
    }
    Terrain terrain = terrain();
    SequencedMap<String, Outline> all = new LinkedHashMap<>();
    led.values().stream()
        .flatMap(flow -> Stream.of(flow.source(), flow.target()))
        .forEach(id -> old(ground.elements(), id).forEach(outline -> all.put(id, outline)));
    all.replaceAll((id, outline) -> elements.getOrDefault(id, outline));
    SequencedMap<String, List<Point>> corners = new LinkedHashMap<>();
    led.keySet().forEach(id -> corners.put(id, corners(id)));
    SequencedMap<String, Route> routes =
        new Rerouting(ground, elements.keySet()).routes(terrain, led.values(), corners, all);
    Grid<Bounds> boxes = boxes();
    SequencedMap<String, Label> labels = shiftedLabels(boxes);
    Geometry.Source source = ground.source();
    var room = new Labels(boxes, terrain);
    labels.putAll(
        routes.size() > Rerouting.MOST_SEARCHED
            ? room.sketched(dfd, source.protocols(), routes, source.measure())
            : room.of(dfd, source.protocols(), routes, source.measure()));
    routes.putAll(shifted);
    return ground.with(zones, elements, routes, labels, terrain, boxes);
  }

  private static <T> Stream<T> old(SequencedMap<String, T> parts, String id) {
    return Stream.ofNullable(parts.get(id));
  }

  private Stream<Outline> oldElements() {
    return elements.keySet().stream().flatMap(id -> old(ground.elements(), id));
  }

  private Stream<Zone> oldZones() {
    return zones.keySet().stream().flatMap(id -> old(ground.zones(), id));
  }

  private List<Point> corners(String flow) {
    return bends.getOrDefault(
        flow, ground.source().diagram().bends().getOrDefault(flow, List.of()));
  }

  /** The terrain with all that is moved at its new place, but for the flows to be led. */
  private Terrain terrain() {
    Terrain terrain =
        ground
            .terrain()
            .without(
                Ordered.set(oldElements().toList()),
                Ordered.set(oldZones().toList()),
                flows(),
                STEPS / Math.max(1, led.size()));
    elements.values().forEach(terrain::stand);
    zones.values().forEach(terrain::stand);
    shifted.forEach(terrain::lay);
    return terrain;
  }

  private SequencedSet<String> flows() {
    var flows = new LinkedHashSet<>(led.keySet());
    flows.addAll(shifted.keySet());
    return flows;
  }

  private Grid<Bounds> boxes() {
    Set<Bounds> gone = new LinkedHashSet<>();
    oldElements().forEach(outline -> gone.add(outline.box()));
    oldZones().forEach(zone -> gone.add(zone.title().box()));
    flows().stream()
        .flatMap(id -> old(ground.labels(), id))
        .forEach(label -> gone.add(label.box()));
    Grid<Bounds> boxes = ground.boxes().over(gone::contains);
    elements.values().forEach(outline -> boxes.add(outline.box(), outline.box()));
    zones.values().forEach(zone -> boxes.add(zone.title().box(), zone.title().box()));
    return boxes;
  }

  private SequencedMap<String, Label> shiftedLabels(Grid<Bounds> boxes) {
    SequencedMap<String, Label> labels = new LinkedHashMap<>();
    shifted
        .keySet()
        .forEach(id -> {
          Label old = ground.labels().get(id);
          Optional<Point> by = dfd.flow(id).flatMap(flow -> shift(flow.source()));
          if (old != null && by.isPresent()) {
            Label label = old.moved(by.get().x(), by.get().y());
            labels.put(id, label);
            boxes.add(label.box(), label.box());
          }
        });
    return labels;
  }
}
