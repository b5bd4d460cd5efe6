package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where everything on a diagram is: the one source for painting, hits and handles. It depends on
 * what is placed and what is written, not on selection or badges, so it is kept while those change.
 */
public final class Geometry {
  /** A part's id with where it is. */
  public record Placed<T>(String id, T shape) {}

  /**
   * What is written on a flow, fitted, and the chip it stands on.
   *
   * @param leader from the chip to the line, where it stands away from it
   */
  public record Label(String text, Bounds box, Optional<Leader> leader) {}

  private final SequencedMap<String, Zone> zones;
  private final SequencedMap<String, Outline> elements;
  private final SequencedMap<String, Route> routes;
  private final SequencedMap<String, Label> labels;
  private final Grid<Placed<Outline>> elementIndex = new Grid<>();
  private final Grid<Placed<Route>> routeIndex = new Grid<>();
  private final Grid<Placed<Label>> labelIndex = new Grid<>();

  private Geometry(
      SequencedMap<String, Zone> zones,
      SequencedMap<String, Outline> elements,
      SequencedMap<String, Route> routes,
      SequencedMap<String, Label> labels) {
    this.zones = Ordered.map(zones);
    this.elements = Ordered.map(elements);
    this.routes = Ordered.map(routes);
    this.labels = Ordered.map(labels);
    elements.forEach((id, shape) -> elementIndex.add(new Placed<>(id, shape), shape.box()));
    routes.forEach((id, route) -> routeIndex.add(new Placed<>(id, route), route.bounds()));
    labels.forEach((id, label) -> labelIndex.add(new Placed<>(id, label), label.box()));
  }

  /**
   * The geometry of what the diagram places; a flow is shown when both its ends are.
   *
   * @param protocols protocol id to the short name written on a flow that has no name
   */
  public static Geometry of(
      Dfd dfd, Diagram diagram, SequencedMap<String, String> protocols, TextMeasure measure) {
    var zones = zones(dfd, diagram, measure);
    var elements = elements(dfd, diagram);
    var routes = Routes.of(dfd, diagram, elements, zones);
    return new Geometry(
        zones, elements, routes, Labels.of(dfd, protocols, elements, zones, routes, measure));
  }

  private static SequencedMap<String, Zone> zones(Dfd dfd, Diagram diagram, TextMeasure measure) {
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

  private static SequencedMap<String, Outline> elements(Dfd dfd, Diagram diagram) {
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
    return zones;
  }

  /** Element id to its shape, in the diagram's drawing order. */
  public SequencedMap<String, Outline> elements() {
    return elements;
  }

  /** Flow id to its line, in model order. */
  public SequencedMap<String, Route> routes() {
    return routes;
  }

  /** Flow id to its label; a flow with nothing to say is absent. */
  public SequencedMap<String, Label> labels() {
    return labels;
  }

  /** Elements whose boxes touch the area, in drawing order. */
  public List<Placed<Outline>> elementsNear(Bounds area) {
    return elementIndex.near(area);
  }

  /** Flows whose lines may touch the area, in model order. */
  public List<Placed<Route>> flowsNear(Bounds area) {
    return routeIndex.near(area);
  }

  /** Labels of flows that touch the area, in model order. */
  public List<Placed<Label>> labelsNear(Bounds area) {
    return labelIndex.near(area);
  }
}
