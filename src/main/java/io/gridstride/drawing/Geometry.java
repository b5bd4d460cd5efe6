package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Where everything on a diagram is: the one source for painting, hits and handles. It depends on
 * what is placed and what is written, not on selection or badges, so it is kept while those change.
 */
public final class Geometry {
  /** With no more flows than this, all of them are led anew after each edit. */
  private static final int AT_ONCE = 120;

  /** A part's id with where it is. */
  public record Placed<T>(String id, T shape) {}

  /**
   * What is written on a flow, fitted, and the chip it stands on.
   *
   * @param leader from the chip to the line, where it stands away from it
   */
  public record Label(String text, Bounds box, Optional<Leader> leader) {
    Label moved(int dx, int dy) {
      return new Label(text, box.moved(dx, dy), leader.map(line -> line.moved(dx, dy)));
    }
  }

  /** What it was made from. */
  record Source(
      Dfd dfd, Diagram diagram, SequencedMap<String, String> protocols, TextMeasure measure) {}

  private final Source source;
  private final Layer<Zone> zones;
  private final Layer<Outline> elements;
  private final Layer<Route> routes;
  private final Layer<Label> labels;
  private final SequencedMap<String, Zone> allZones;
  private final SequencedMap<String, Outline> allElements;
  private final SequencedMap<String, Route> allRoutes;
  private final SequencedMap<String, Label> allLabels;
  private final Terrain terrain;
  private final Grid<Bounds> boxes;
  private final Map<String, List<Flow>> flows;
  private final boolean settled;

  /** What this lies over when it is of parts that are being moved. */
  private final Optional<Geometry> ground;

  private final SequencedSet<String> changed;

  /**
   * @param terrain with all routes laid on it
   * @param boxes of elements, titles and labels
   * @param flows element id to the flows that end at it
   */
  private Geometry(
      Source source,
      Layer<Zone> zones,
      Layer<Outline> elements,
      Layer<Route> routes,
      Layer<Label> labels,
      Terrain terrain,
      Grid<Bounds> boxes,
      Map<String, List<Flow>> flows,
      boolean settled,
      Optional<Geometry> ground,
      SequencedSet<String> changed) {
    this.source = source;
    this.zones = zones;
    this.elements = elements;
    this.routes = routes;
    this.labels = labels;
    allZones = zones.all();
    allElements = elements.all();
    allRoutes = routes.all();
    allLabels = labels.all();
    this.terrain = terrain;
    this.boxes = boxes;
    this.flows = flows;
    this.settled = settled;
    this.ground = ground;
    this.changed = changed;
  }

  /**
   * The geometry of what the diagram places; a flow is shown when both its ends are.
   *
   * @param protocols protocol id to the short name written on a flow that has no name
   */
  public static Geometry of(
      Dfd dfd, Diagram diagram, SequencedMap<String, String> protocols, TextMeasure measure) {
    return of(new Source(dfd, diagram, protocols, measure), () -> false, true);
  }

  /**
   * The one geometry of the same diagram, which depends on nothing else.
   *
   * @param stopped asked now and then; once it says yes, the rest is done in a hurry and the result
   *     is worth nothing
   */
  public Geometry settle(BooleanSupplier stopped) {
    return settled ? this : of(source, stopped, true);
  }

  /**
   * The geometry of a diagram that is to be seen at once: that of {@link #of} if the diagram is
   * small, else one whose lines may run through elements, and that is not {@link #settled}.
   */
  public static Geometry first(
      Dfd dfd, Diagram diagram, SequencedMap<String, String> protocols, TextMeasure measure) {
    boolean small = dfd.flows().size() <= AT_ONCE;
    return of(new Source(dfd, diagram, protocols, measure), () -> !small, small);
  }

  private static Geometry of(Source source, BooleanSupplier hurried, boolean settled) {
    Dfd dfd = source.dfd();
    Diagram diagram = source.diagram();
    var zones = zones(dfd, diagram, source.measure());
    var elements = elements(dfd, diagram);
    var terrain = new Terrain(elements.values(), zones.values());
    var routes =
        Routes.of(
            terrain,
            dfd.flows().values(),
            diagram.bends(),
            elements,
            hurried,
            (sided, ends) -> ends);
    Grid<Bounds> boxes = Labels.boxes(elements.values(), zones.values());
    var room = new Labels(boxes, terrain);
    var labels =
        settled
            ? room.of(dfd, source.protocols(), routes, source.measure())
            : room.sketched(dfd, source.protocols(), routes, source.measure());
    return of(source, zones, elements, routes, labels, terrain, boxes, settled);
  }

  static Geometry of(
      Source source,
      SequencedMap<String, Zone> zones,
      SequencedMap<String, Outline> elements,
      SequencedMap<String, Route> routes,
      SequencedMap<String, Label> labels,
      Terrain terrain,
      Grid<Bounds> boxes,
      boolean settled) {
    return new Geometry(
        source,
        Layer.of(zones, Zone::box),
        Layer.of(elements, Outline::box),
        Layer.of(routes, Route::bounds),
        Layer.of(labels, Label::box),
        terrain,
        boxes,
        ends(source.dfd().flows().values()),
        settled,
        Optional.empty(),
        Ordered.set(List.of()));
  }

  private static Map<String, List<Flow>> ends(Collection<Flow> flows) {
    Map<String, List<Flow>> ends = new LinkedHashMap<>();
    for (Flow flow : flows) {
      ends.computeIfAbsent(flow.source(), id -> new ArrayList<>()).add(flow);
      if (!flow.source().equals(flow.target())) {
        ends.computeIfAbsent(flow.target(), id -> new ArrayList<>()).add(flow);
      }
    }
    return ends;
  }

  /**
   * While parts are moved: only the flows that end at them, or that they come to stand on, are led
   * anew. It depends on this geometry and on where the parts are, not on the way there. It is not
   * {@link #settled}.
   *
   * @param places elements and boundaries that stand elsewhere
   * @param bends flows with other corners
   */
  public Geometry moved(
      SequencedMap<String, Bounds> places, SequencedMap<String, List<Point>> bends) {
    return new Moving(this, places, bends).geometry();
  }

  /**
   * For another state of the model, as near to this as can be told at once. It is not {@link
   * #settled}, unless the diagram is small.
   */
  public Geometry next(Dfd dfd, Diagram diagram) {
    Source next = new Source(dfd, diagram, source.protocols(), source.measure());
    if (dfd.flows().size() > AT_ONCE) {
      return new Changed(this, next).geometry();
    }
    return settled && leads(next) ? labelled(next) : of(next, () -> false, true);
  }

  /** Whether the lines of another state of the model are these. */
  private boolean leads(Source next) {
    return ends(next.dfd()).equals(ends(source.dfd()))
        && next.diagram().bends().equals(source.diagram().bends())
        && same(elements(next.dfd(), next.diagram()), allElements)
        && same(zones(next.dfd(), next.diagram(), next.measure()), allZones);
  }

  private record Ends(String flow, String source, String target) {}

  private static List<Ends> ends(Dfd dfd) {
    return dfd.flows().values().stream()
        .map(flow -> new Ends(flow.id(), flow.source(), flow.target()))
        .toList();
  }

  private static <T> boolean same(SequencedMap<String, T> one, SequencedMap<String, T> other) {
    return List.copyOf(one.entrySet()).equals(List.copyOf(other.entrySet()));
  }

  /** The same lines with what is written on them in another state of the model. */
  private Geometry labelled(Source next) {
    Grid<Bounds> room = Labels.boxes(allElements.values(), allZones.values());
    var labels =
        new Labels(room, terrain).of(next.dfd(), next.protocols(), allRoutes, next.measure());
    return of(next, allZones, allElements, allRoutes, labels, terrain, room, true);
  }

  /** Whether it is the one of its diagram; otherwise lines may take better ways in a moment. */
  public boolean settled() {
    return settled;
  }

  static SequencedMap<String, Zone> zones(Dfd dfd, Diagram diagram, TextMeasure measure) {
    List<Placed<Zone>> placed = new ArrayList<>();
    diagram
        .places()
        .forEach((id, box) ->
            dfd.boundary(id)
                .map(boundary -> Zone.of(dfd, boundary, box, measure))
                .ifPresent(zone -> placed.add(new Placed<>(id, zone))));
    placed.sort(Comparator.comparingInt(zone -> zone.shape().depth()));
    SequencedMap<String, Zone> zones = new LinkedHashMap<>();
    placed.forEach(zone -> zones.put(zone.id(), zone.shape()));
    return zones;
  }

  static SequencedMap<String, Outline> elements(Dfd dfd, Diagram diagram) {
    SequencedMap<String, Outline> elements = new LinkedHashMap<>();
    diagram
        .places()
        .forEach((id, box) ->
            dfd.element(id)
                .map(Element::kind)
                .ifPresent(kind -> elements.put(id, new Outline(kind, box))));
    return elements;
  }

  /** Boundary id to its place, outer before inner. */
  public SequencedMap<String, Zone> zones() {
    return allZones;
  }

  /** Element id to its shape, in the diagram's drawing order. */
  public SequencedMap<String, Outline> elements() {
    return allElements;
  }

  /** Flow id to its line, in model order. */
  public SequencedMap<String, Route> routes() {
    return allRoutes;
  }

  /** Flow id to its label; a flow with nothing to say is absent. */
  public SequencedMap<String, Label> labels() {
    return allLabels;
  }

  /** Elements whose boxes touch the area, in drawing order. */
  public List<Placed<Outline>> elementsNear(Bounds area) {
    return elements.near(area);
  }

  /** Flows whose lines may touch the area, in model order. */
  public List<Placed<Route>> flowsNear(Bounds area) {
    return routes.near(area);
  }

  /** Labels of flows that touch the area, in model order. */
  public List<Placed<Label>> labelsNear(Bounds area) {
    return labels.near(area);
  }

  Source source() {
    return source;
  }

  Terrain terrain() {
    return terrain;
  }

  Grid<Bounds> boxes() {
    return boxes;
  }

  /** The straight pieces of all lines. */
  Lanes lanes() {
    return terrain.lanes();
  }

  List<Flow> flowsAt(String element) {
    return flows.getOrDefault(element, List.of());
  }

  /** The same flows, some parts of other shape; {@code terrain} and {@code boxes} fit to them. */
  Geometry with(
      SequencedMap<String, Zone> nextZones,
      SequencedMap<String, Outline> nextElements,
      SequencedMap<String, Route> nextRoutes,
      SequencedMap<String, Label> nextLabels,
      Terrain nextTerrain,
      Grid<Bounds> nextBoxes) {
    var differing = new LinkedHashSet<>(changed);
    List.of(nextZones, nextElements, nextRoutes, nextLabels)
        .forEach(parts -> differing.addAll(parts.keySet()));
    return new Geometry(
        source,
        zones.with(nextZones),
        elements.with(nextElements),
        routes.with(nextRoutes),
        labels.with(nextLabels),
        nextTerrain,
        nextBoxes,
        flows,
        false,
        Optional.of(this),
        differing);
  }

  /** The geometry that this differs from in {@link #changed} only; it may be this one itself. */
  Geometry ground() {
    return ground.orElse(this);
  }

  /** The parts that may differ from those of the ground. */
  SequencedSet<String> changed() {
    return changed;
  }

  /** Hands on the flows that may hop over a line. */
  void crossing(Route route, Consumer<String> flow) {
    for (Leg leg : route.legs()) {
      if (!leg.horizontal()) {
        lanes().across(leg, lane -> flow.accept(lane.flow()));
      }
    }
  }
}
