package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacementsTest {
  private static final Dfd DFD =
      Dfd.of(
          IntStream.range(0, 12)
              .mapToObj(i -> element("e" + i, i < 5 ? "inner" : i < 9 ? "outer" : ""))
              .toList(),
          List.of(),
          List.of(
              Boundary.zone("inner", "Inner").withParent(Optional.of("outer")),
              Boundary.zone("outer", "Outer"),
              Boundary.zone("empty", "Empty")),
          List.of(),
          List.of());

  @Test
  void aModelWithoutPlacesIsDrawnWhole() {
    soundlyPlaced(complete(Diagram.empty("main", "Main")));
  }

  @Test
  void whatHasAPlaceKeepsIt() {
    Bounds own = new Bounds(1_000, 500, 200, 100);
    Diagram diagram = diagram("e0", own);
    Diagram complete = complete(diagram);
    assertThat(complete.places()).containsEntry("e0", own);
    soundlyPlaced(complete);
  }

  @Test
  void aMemberIsPutIntoTheFreeSpaceOfItsZone() {
    Diagram drawn = complete(diagram("outer", new Bounds(0, 0, 2_000, 2_000)));
    soundlyPlaced(drawn);
    assertThat(drawn.places()).containsEntry("outer", new Bounds(0, 0, 2_000, 2_000));
  }

  @Test
  void aMemberOfAFullZoneIsStillShown() {
    Diagram drawn = complete(diagram("outer", new Bounds(0, 0, 100, 100)));
    assertThat(drawn.places()).containsKeys("e0", "e6", "e11", "inner", "empty");
  }

  @Test
  void aCompleteDiagramIsLeftAsItIs() {
    Diagram complete = complete(Diagram.empty("main", "Main"));
    assertThat(complete(complete)).isSameAs(complete);
  }

  @Test
  void whatAnotherDiagramShowsIsNotForcedIntoTheFirst() {
    Diagram first = Diagram.empty("main", "Main");
    Diagram second = diagram("e11", new Bounds(0, 0, 180, 60));
    List<Diagram> complete = Placements.complete(DFD, List.of(first, second));
    assertThat(complete.getFirst().places()).hasSize(14).doesNotContainKey("e11");
    assertThat(complete.getLast()).isSameAs(second);
  }

  private static Diagram complete(Diagram diagram) {
    return Placements.complete(DFD, List.of(diagram)).getFirst();
  }

  private static void soundlyPlaced(Diagram diagram) {
    SequencedMap<String, Bounds> places = diagram.places();
    assertThat(places).hasSize(15);
    DFD.elements()
        .values()
        .forEach(element -> {
          Bounds box = places.get(element.id());
          element.boundary().ifPresent(zone -> assertThat(places.get(zone).contains(box)).isTrue());
          DFD.elements().keySet().stream()
              .filter(other -> !other.equals(element.id()))
              .forEach(other ->
                  assertThat(box.intersects(places.get(other)))
                      .as("%s over %s", element.id(), other)
                      .isFalse());
        });
    assertThat(places.get("outer").contains(places.get("inner"))).isTrue();
    assertThat(places.get("outer").intersects(places.get("empty"))).isFalse();
  }

  private static Element element(String id, String zone) {
    return Element.of(id, "hes", ElementKind.PROCESS, id)
        .withBoundary(Optional.of(zone).filter(z -> !z.isEmpty()));
  }

  private static Diagram diagram(String id, Bounds place) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put(id, place);
    return Diagram.empty("main", "Main").withPlaces(places);
  }
}
