package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that people open first are drawn with care. */
class ShippedModelsTest {
  private static final TextMeasure FONT = new BundledFont();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ModelFiles.EXTENSION))
          .map(file -> file.substring(0, file.length() - ModelFiles.EXTENSION.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPartIsPlaced(String name) {
    Dfd dfd = model(name).dfd();
    Geometry geometry = geometry(name);
    assertThat(geometry.elements().keySet()).hasSameElementsAs(dfd.elements().keySet());
    assertThat(geometry.zones().keySet()).hasSameElementsAs(dfd.boundaries().keySet());
    assertThat(geometry.routes().keySet()).hasSameElementsAs(dfd.flows().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void noElementCoversAnother(String name) {
    apart(boxes(geometry(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingStandsInsideItsZoneAndBesideTheOthers(String name) {
    Dfd dfd = model(name).dfd();
    Geometry geometry = geometry(name);
    SequencedMap<String, Zone> zones = geometry.zones();
    dfd.elements()
        .values()
        .forEach(element ->
            zones.forEach((id, zone) -> {
              Bounds box = geometry.elements().get(element.id()).box();
              boolean member =
                  dfd.enclosing(element.boundary()).stream()
                      .anyMatch(around -> around.id().equals(id));
              assertThat(member ? zone.box().contains(box) : !zone.box().intersects(box))
                  .as("%s and %s", element.id(), id)
                  .isTrue();
            }));
    dfd.boundaries()
        .values()
        .forEach(inner ->
            inner
                .parent()
                .ifPresent(outer ->
                    assertThat(zones.get(outer).box().contains(zones.get(inner.id()).box()))
                        .as("%s in %s", inner.id(), outer)
                        .isTrue()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noFlowRunsThroughAForeignElement(String name) {
    Dfd dfd = model(name).dfd();
    Geometry geometry = geometry(name);
    geometry
        .routes()
        .forEach((id, route) ->
            geometry
                .elements()
                .forEach((element, outline) -> {
                  if (!dfd.flows().get(id).touches(element)) {
                    assertThat(route.legs())
                        .as("%s through %s", id, element)
                        .noneMatch(leg -> leg.passes(outline.box()));
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLabelCoversAnElementATitleOrAnotherLabel(String name) {
    Geometry geometry = geometry(name);
    List<Bounds> boxes = new ArrayList<>(boxes(geometry));
    geometry.zones().values().forEach(zone -> boxes.add(zone.title().box()));
    geometry.labels().values().forEach(label -> boxes.add(label.box()));
    apart(boxes);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noFlowIsWrittenOverByAnother(String name) {
    Geometry geometry = geometry(name);
    geometry
        .labels()
        .forEach((id, label) ->
            geometry
                .routes()
                .forEach((other, route) -> {
                  if (!id.equals(other)) {
                    assertThat(route.legs())
                        .as("%s over the label of %s", other, id)
                        .noneMatch(leg -> leg.passes(label.box()));
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTwoFlowsCross(String name) {
    List<Route> routes = List.copyOf(geometry(name).routes().values());
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        for (Leg leg : routes.get(i).legs()) {
          assertThat(routes.get(j).legs()).noneMatch(other -> leg.passes(other.bounds()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void placesAreOnTheGrid(String name) {
    assertThat(model(name).diagrams().getFirst().places().values())
        .allMatch(place ->
            place.x() % 10 == 0
                && place.y() % 10 == 0
                && place.width() % 10 == 0
                && place.height() % 10 == 0);
  }

  private static void apart(List<Bounds> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  private static List<Bounds> boxes(Geometry geometry) {
    return geometry.elements().values().stream().map(Outline::box).toList();
  }

  private static Geometry geometry(String name) {
    ThreatModel model = model(name);
    return Geometry.of(model.dfd(), model.diagrams().getFirst(), Overlay.NONE.protocols(), FONT);
  }

  private static ThreatModel model(String name) {
    return switch (ModelFiles.read(Path.of("models", name + ModelFiles.EXTENSION))) {
      case Reading.Read<ThreatModel> read -> read.value();
      case Reading.Refused<ThreatModel> refused -> throw new AssertionError(refused.problems());
    };
  }
}
