package io.gridstride.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.BundledFont;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Outline;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Lays out, and checks what every layout keeps to. */
final class Tidy {
  static final TextMeasure FONT = new Widths(new BundledFont());
  static final SequencedMap<String, String> PROTOCOLS = Overlay.NONE.protocols();

  private final Dfd dfd;
  private final Geometry geometry;

  private Tidy(Dfd dfd, Diagram diagram) {
    this.dfd = dfd;
    this.geometry = Geometry.of(dfd, diagram, PROTOCOLS, FONT);
  }

  static Diagram laidOut(Dfd dfd, Diagram diagram) {
    return with(diagram, Layouts.all(dfd, diagram, PROTOCOLS, FONT, () -> false).orElseThrow());
  }

  static Diagram with(Diagram diagram, Arrangement arrangement) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>(diagram.places());
    places.putAll(arrangement.places());
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>(diagram.bends());
    bends.putAll(arrangement.bends());
    return diagram.withPlaces(places).withBends(bends);
  }

  /** Nothing lies on anything, everything is in its zone, and flows go around elements. */
  static void check(Dfd dfd, Diagram diagram) {
    var tidy = new Tidy(dfd, diagram);
    tidy.nothingIsCovered();
    tidy.everythingIsInItsZone();
    tidy.flowsGoAroundElements();
  }

  /** The same but for flows, which may run anywhere where there are too many elements. */
  static void checkPlacesAndLabels(Dfd dfd, Diagram diagram) {
    var tidy = new Tidy(dfd, diagram);
    tidy.nothingIsCovered();
    tidy.everythingIsInItsZone();
  }

  /** Everything is in its zone and beside everything else. */
  static void checkPlaces(Dfd dfd, Diagram diagram) {
    new Tidy(dfd, diagram).everythingIsInItsZone();
  }

  private void nothingIsCovered() {
    List<Bounds> boxes = new ArrayList<>();
    geometry.elements().values().forEach(element -> boxes.add(element.box()));
    geometry.zones().values().forEach(zone -> boxes.add(zone.title().box()));
    geometry.labels().values().forEach(label -> boxes.add(label.box()));
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  private void everythingIsInItsZone() {
    SequencedMap<String, Bounds> all = new LinkedHashMap<>();
    geometry.zones().forEach((id, zone) -> all.put(id, zone.box()));
    geometry.elements().forEach((id, element) -> all.put(id, element.box()));
    List<String> ids = List.copyOf(all.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        apartOrNested(ids.get(i), ids.get(j), all);
      }
    }
  }

  private void apartOrNested(String one, String other, SequencedMap<String, Bounds> all) {
    boolean nested = isIn(other, one);
    assertThat(
            nested
                ? all.get(one).contains(all.get(other))
                : !all.get(one).intersects(all.get(other)) || isIn(one, other))
        .as("%s %s and %s %s", one, all.get(one), other, all.get(other))
        .isTrue();
  }

  private boolean isIn(String part, String zone) {
    return dfd
        .enclosing(
            dfd.element(part)
                .flatMap(element -> element.boundary())
                .or(() -> dfd.boundary(part).flatMap(boundary -> boundary.parent())))
        .stream()
        .anyMatch(around -> around.id().equals(zone));
  }

  private void flowsGoAroundElements() {
    geometry
        .routes()
        .forEach((id, route) -> {
          for (Geometry.Placed<Outline> near : geometry.elementsNear(route.bounds())) {
            if (!dfd.flows().get(id).touches(near.id())) {
              assertThat(route.legs())
                  .as("%s through %s", id, near.id())
                  .noneMatch(leg -> leg.passes(near.shape().box()));
            }
          }
        });
  }
}
