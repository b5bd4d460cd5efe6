package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Placed;
import io.gridstride.drawing.Hit.On;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is under the pointer. An element comes before a flow, a flow before the title or
 * border of a zone, and those before the inside of a zone; among equals the one painted last.
 */
public final class Hits {
  private final Geometry geometry;
  private final double x;
  private final double y;
  private final double tolerance;

  private Hits(Geometry geometry, double x, double y, double tolerance) {
    this.geometry = geometry;
    this.x = x;
    this.y = y;
    this.tolerance = tolerance;
  }

  /**
   * What is at a point, if anything.
   *
   * @param tolerance how far from a line still counts as on it, in diagram units
   */
  public static Optional<Hit> at(Geometry geometry, double x, double y, double tolerance) {
    var hits = new Hits(geometry, x, y, tolerance);
    return hits.element().or(hits::label).or(hits::flow).or(hits::zoneEdge).or(hits::zone);
  }

  /** Elements, flows and zones that lie wholly in the area, each in painting order. */
  public static List<String> inside(Geometry geometry, Bounds area) {
    List<String> inside = new ArrayList<>();
    geometry.zones().entrySet().stream()
        .filter(zone -> area.contains(zone.getValue().box()))
        .map(Map.Entry::getKey)
        .forEach(inside::add);
    geometry.flowsNear(area).stream()
        .filter(flow -> area.contains(flow.shape().bounds()))
        .map(Placed::id)
        .forEach(inside::add);
    geometry.elementsNear(area).stream()
        .filter(element -> area.contains(element.shape().box()))
        .map(Placed::id)
        .forEach(inside::add);
    return inside;
  }

  private Optional<Hit> element() {
    return geometry.elementsNear(around(0)).reversed().stream()
        .filter(element -> element.shape().contains(x, y))
        .findFirst()
        .map(element -> new Hit(element.id(), On.ELEMENT));
  }

  private Optional<Hit> label() {
    return geometry.labelsNear(around(0)).reversed().stream()
        .filter(label -> label.shape().box().contains(x, y))
        .findFirst()
        .map(label -> new Hit(label.id(), On.FLOW_LABEL));
  }

  private Optional<Hit> flow() {
    return geometry.flowsNear(around(tolerance)).reversed().stream()
        .filter(flow -> flow.shape().distance(x, y) <= tolerance)
        .min(Comparator.comparingDouble(flow -> flow.shape().distance(x, y)))
        .map(flow -> new Hit(flow.id(), On.FLOW));
  }

  private Optional<Hit> zoneEdge() {
    return geometry.zones().sequencedEntrySet().reversed().stream()
        .map(zone -> edge(zone.getKey(), zone.getValue()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Hit> edge(String id, Zone zone) {
    if (zone.title().box().contains(x, y)) {
      return Optional.of(new Hit(id, On.ZONE_TITLE));
    }
    return zone.edgeDistance(x, y) <= tolerance
        ? Optional.of(new Hit(id, On.ZONE_BORDER))
        : Optional.empty();
  }

  private Optional<Hit> zone() {
    return geometry.zones().sequencedEntrySet().reversed().stream()
        .filter(zone -> zone.getValue().encloses(x, y))
        .findFirst()
        .map(zone -> new Hit(zone.getKey(), On.ZONE));
  }

  private Bounds around(double reach) {
    int more = (int) Math.ceil(reach);
    return new Bounds(
        (int) Math.floor(x) - more, (int) Math.floor(y) - more, 2 * more + 1, 2 * more + 1);
  }
}
