package io.gridstride.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ModelFiles.EXTENSION))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void shippedModelsAreLaidOutTidily(Path file) {
    ThreatModel model = read(file);
    Diagram laidOut = Tidy.laidOut(model.dfd(), model.diagrams().getFirst());
    Tidy.check(model.dfd(), laidOut);
    onGrid(laidOut);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 7", "4, 12", "5, 20", "6, 30", "7, 40", "8, 55", "9, 80"})
  void anyNetworkIsLaidOutTidily(long seed, int elements) {
    Networks network = Networks.of(seed, elements);
    Diagram laidOut = Tidy.laidOut(network.dfd(), network.diagram());
    Tidy.check(network.dfd(), laidOut);
    onGrid(laidOut);
  }

  @ParameterizedTest
  @CsvSource({"11, 200"})
  void aLargeNetworkIsLaidOutWithNothingCovered(long seed, int elements) {
    Networks network = Networks.of(seed, elements);
    Tidy.checkPlacesAndLabels(network.dfd(), Tidy.laidOut(network.dfd(), network.diagram()));
  }

  @Test
  void theSameDiagramIsLaidOutTheSameWay() {
    Networks network = Networks.of(21, 40);
    SequencedMap<String, Bounds> otherOrder =
        new LinkedHashMap<>(network.diagram().places().reversed());
    Diagram first = Tidy.laidOut(network.dfd(), network.diagram());
    Diagram second = Tidy.laidOut(network.dfd(), network.diagram().withPlaces(otherOrder));
    assertThat(second.places()).containsAllEntriesOf(first.places());
  }

  @Test
  void metersOnOneConcentratorStandInAGrid() {
    Networks star = star(22);
    Diagram laidOut = Tidy.laidOut(star.dfd(), star.diagram());
    Tidy.check(star.dfd(), laidOut);
    List<Bounds> meters =
        laidOut.places().entrySet().stream()
            .filter(place -> place.getKey().startsWith("m"))
            .map(place -> place.getValue())
            .toList();
    assertThat(laidOut.places().get("dcu").height()).isGreaterThan(140);
    assertThat(meters.stream().map(Bounds::x).distinct().count()).isBetween(2L, 5L);
    assertThat(meters.stream().map(Bounds::y).distinct().count()).isBetween(4L, 11L);
  }

  @Test
  void manyZonesThatReportToOneElementStandInRows() {
    List<Element> elements = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    List<Boundary> zones = new ArrayList<>();
    elements.add(Element.of("hes", "hes", ElementKind.PROCESS, "Head-end"));
    for (int i = 0; i < 30; i++) {
      zones.add(Boundary.zone("z" + i, "Zone " + i));
      elements.add(
          Element.of("dcu" + i, "dcu", ElementKind.DEVICE, "Concentrator " + i)
              .withBoundary(Optional.of("z" + i)));
      flows.add(Flow.of("f" + i, "dcu" + i, "hes"));
    }
    Networks network = Networks.of(elements, flows, zones);
    Diagram laidOut = Tidy.laidOut(network.dfd(), network.diagram());
    Tidy.check(network.dfd(), laidOut);
    Bounds all = laidOut.places().values().stream().reduce(Bounds::union).orElseThrow();
    assertThat((double) all.width() / all.height()).isBetween(0.5, 3.0);
  }

  @Test
  void whatIsNotAskedToMoveStays() {
    Networks network = Networks.of(31, 30);
    Diagram before = Tidy.laidOut(network.dfd(), network.diagram());
    Set<String> asked = Set.of("e1", "e2", "e3", "e4", "e5");
    Diagram after = Tidy.with(before, selected(network.dfd(), before, asked));
    network.dfd().elements().keySet().stream()
        .filter(id -> !asked.contains(id))
        .forEach(id -> assertThat(after.places()).containsEntry(id, before.places().get(id)));
    Tidy.checkPlaces(network.dfd(), after);
  }

  @Test
  void aZoneThatIsAskedIsLaidOutInside() {
    Networks star = star(12);
    Diagram after =
        Tidy.with(star.diagram(), selected(star.dfd(), star.diagram(), Set.of("field")));
    Tidy.checkPlaces(star.dfd(), after);
    assertThat(after.places()).isNotEqualTo(star.diagram().places());
    assertThat(after.places()).containsEntry("dcu", star.diagram().places().get("dcu"));
  }

  @Test
  void aLineStandsBetweenTheEndsOfTheFlowsThatCrossIt() {
    Networks star = star(3);
    Boundary line =
        new Boundary(
            "line",
            "Line",
            Boundary.Form.LINE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("f0", "f1", "f2"),
            "",
            Extras.NONE);
    SequencedMap<String, Boundary> boundaries = new LinkedHashMap<>(star.dfd().boundaries());
    boundaries.put("line", line);
    SequencedMap<String, Bounds> places = new LinkedHashMap<>(star.diagram().places());
    places.put("line", new Bounds(5_000, 5_000, 20, 200));
    Diagram laidOut =
        Tidy.laidOut(star.dfd().withBoundaries(boundaries), star.diagram().withPlaces(places));
    Bounds fence = laidOut.places().get("line");
    Bounds hub = laidOut.places().get("dcu");
    for (String meter : List.of("m0", "m1", "m2")) {
      Bounds box = laidOut.places().get(meter);
      assertThat(fence.intersects(box)).isFalse();
      assertThat(fence.intersects(hub)).isFalse();
      assertThat(box.union(hub).intersects(fence)).isTrue();
    }
  }

  @Test
  void whatIsLockedStays() {
    Networks network = Networks.of(41, 25);
    Set<String> locked = Set.of("e3", "e7");
    Diagram before = network.diagram().withLocked(locked);
    Diagram after = Tidy.laidOut(network.dfd(), before);
    locked.forEach(id -> assertThat(after.places()).containsEntry(id, before.places().get(id)));
    Tidy.checkPlaces(network.dfd(), after);
    assertThat(after.places()).isNotEqualTo(before.places());
  }

  @Test
  void cornersOfFlowsThatMoveAreDropped() {
    Networks star = star(3);
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    bends.put("f0", List.of(new Point(5_000, 5_000)));
    Diagram bent = star.diagram().withBends(bends);
    assertThat(Tidy.laidOut(star.dfd(), bent).bends().get("f0")).isEmpty();
  }

  @Test
  void aStoppedLayoutGivesNothing() {
    Networks star = star(3);
    assertThat(Layouts.all(star.dfd(), star.diagram(), Tidy.PROTOCOLS, Tidy.FONT, () -> true))
        .isEmpty();
  }

  private static Arrangement selected(Dfd dfd, Diagram diagram, Set<String> parts) {
    return Layouts.of(dfd, diagram, parts, Tidy.PROTOCOLS, Tidy.FONT, () -> false).orElseThrow();
  }

  private static void onGrid(Diagram diagram) {
    assertThat(diagram.places().values())
        .allMatch(place -> place.x() % 10 == 0 && place.y() % 10 == 0);
  }

  private static Networks star(int meters) {
    List<Element> elements = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    elements.add(Element.of("dcu", "dcu", ElementKind.DEVICE, "Concentrator"));
    for (int i = 0; i < meters; i++) {
      elements.add(
          Element.of("m" + i, "meter.res", ElementKind.DEVICE, "Meter " + i)
              .withBoundary(Optional.of("field")));
      flows.add(Flow.of("f" + i, "m" + i, "dcu").withName("Readings"));
    }
    return Networks.of(elements, flows, List.of(Boundary.zone("field", "Field")));
  }

  private static ThreatModel read(Path file) {
    return switch (ModelFiles.read(file)) {
      case Reading.Read<ThreatModel> read -> read.value();
      case Reading.Refused<ThreatModel> refused -> throw new AssertionError(refused.problems());
    };
  }
}
