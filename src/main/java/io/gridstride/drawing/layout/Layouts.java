package io.gridstride.drawing.layout;

import io.gridstride.drawing.FlowText;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Lays out a diagram, or parts of it. The middle of a large star grows as high as lets the lines of
 * its flows end apart; no other element changes its size.
 */
public final class Layouts {
  private final Dfd dfd;
  private final Diagram diagram;
  private final SequencedMap<String, String> protocols;
  private final TextMeasure measure;
  private final Nesting nesting;
  private final BooleanSupplier stopped;
  private final SequencedMap<String, Bounds> places;

  private Layouts(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, String> protocols,
      TextMeasure measure,
      BooleanSupplier stopped) {
    this.dfd = dfd;
    this.diagram = diagram;
    this.protocols = protocols;
    this.measure = new Widths(measure);
    this.stopped = stopped;
    this.nesting = new Nesting(dfd, diagram, new FlowText(protocols, this.measure), this.measure);
    this.places = new LinkedHashMap<>(diagram.places());
  }

  /**
   * Lays out all of a diagram but what is locked.
   *
   * @param protocols protocol id to the short name written on a flow that has no name
   * @param stopped asked now and then whether to end the work without a result
   * @return what changes; empty when stopped
   */
  public static Optional<Arrangement> all(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, String> protocols,
      TextMeasure measure,
      BooleanSupplier stopped) {
    return of(dfd, diagram, diagram.places().keySet(), protocols, measure, stopped);
  }

  /**
   * Lays out some parts, near where they stand, and zones among them with all that is in them. The
   * rest stays where it is, but for zones that grow around what they enclose. Parts for which there
   * is no room stay too.
   *
   * @param parts ids of elements and boundaries
   */
  public static Optional<Arrangement> of(
      Dfd dfd,
      Diagram diagram,
      Set<String> parts,
      SequencedMap<String, String> protocols,
      TextMeasure measure,
      BooleanSupplier stopped) {
    var layouts = new Layouts(dfd, diagram, protocols, measure, stopped);
    layouts.moving(Nesting.OUTSIDE, parts).forEach(layouts::layOut);
    layouts.fence(parts);
    return stopped.getAsBoolean() ? Optional.empty() : Optional.of(layouts.arrangement());
  }

  /** The parts to lay out together, by the zone they are in, inner zones first. */
  private SequencedMap<String, List<String>> moving(String zone, Set<String> parts) {
    SequencedMap<String, List<String>> moving = new LinkedHashMap<>();
    List<String> here = new ArrayList<>();
    for (String id : nesting.members(zone)) {
      if (parts.contains(id) && !holdsLocked(id)) {
        here.add(id);
      } else {
        moving.putAll(moving(id, parts));
      }
    }
    if (here.size() > 1 || here.stream().anyMatch(id -> !nesting.isElement(id))) {
      moving.put(zone, here);
    }
    return moving;
  }

  private boolean holdsLocked(String part) {
    return diagram.locked().contains(part)
        || nesting.members(part).stream().anyMatch(this::holdsLocked);
  }

  private void layOut(String zone, List<String> parts) {
    SequencedMap<String, Bounds> alone = new LinkedHashMap<>();
    parts.forEach(part -> withMembers(part, alone));
    SequencedMap<String, Bounds> next =
        Search.places(dfd, diagram.withPlaces(alone), protocols, measure, stopped);
    Bounds before = parts.stream().map(nesting::place).reduce(Bounds::union).orElseThrow();
    Bounds after = next.values().stream().reduce(Bounds::union).orElseThrow();
    new Spots(nesting, places)
        .near(after.moved(before.x() - after.x(), before.y() - after.y()), zone, parts)
        .ifPresent(spot -> {
          int dx = spot.box().x() - after.x();
          int dy = spot.box().y() - after.y();
          next.forEach((id, box) -> places.put(id, box.moved(dx, dy)));
          places.putAll(spot.zones());
        });
  }

  /** Lines among the parts go where the flows are that cross them. */
  private void fence(Set<String> parts) {
    var fences = new Fences(dfd, places);
    dfd.boundaries().values().stream()
        .filter(line -> line.form() == Boundary.Form.LINE)
        .filter(line -> parts.contains(line.id()) && !diagram.locked().contains(line.id()))
        .forEach(line ->
            Optional.ofNullable(places.get(line.id()))
                .flatMap(old -> fences.place(line, old))
                .ifPresent(place -> places.put(line.id(), place)));
  }

  private void withMembers(String part, SequencedMap<String, Bounds> all) {
    all.put(part, nesting.place(part));
    nesting.members(part).forEach(member -> withMembers(member, all));
  }

  private Arrangement arrangement() {
    SequencedMap<String, Bounds> moved = new LinkedHashMap<>();
    places.forEach((id, box) -> {
      if (!box.equals(diagram.places().get(id))) {
        moved.put(id, box);
      }
    });
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    diagram
        .bends()
        .forEach((id, corners) ->
            dfd.flow(id)
                .filter(
                    flow -> moved.containsKey(flow.source()) || moved.containsKey(flow.target()))
                .ifPresent(flow -> bends.put(id, List.of())));
    return new Arrangement(moved, bends);
  }
}
