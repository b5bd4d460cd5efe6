package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Overlay.Badge;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made from what was there before equals what is made from nothing. */
class IncrementalTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 120);
  }

  /** A diagram with one element elsewhere. */
  private record Moved(
      RandomDiagrams before, SequencedMap<String, Bounds> places, Geometry ground) {
    static Moved of(long seed) {
      RandomDiagrams before = RandomDiagrams.of(seed);
      var random = new Random(-seed);
      SequencedMap<String, Bounds> places = new LinkedHashMap<>();
      List<String> ids = List.copyOf(before.diagram().places().keySet());
      for (int i = 0; i <= random.nextInt(3); i++) {
        String id = ids.get(random.nextInt(ids.size()));
        Bounds box = before.diagram().places().get(id);
        places.put(id, box.moved(random.nextInt(400) - 200, random.nextInt(400) - 200));
      }
      return new Moved(before, places, before.geometry());
    }

    Geometry geometry() {
      return ground.moved(places, new LinkedHashMap<>());
    }

    Diagram diagram() {
      SequencedMap<String, Bounds> all = new LinkedHashMap<>(before.diagram().places());
      all.putAll(places);
      return before.diagram().withPlaces(all);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsMovedStandsWhereItIsPutAndItsFlowsEndAtIt(long seed) {
    Moved moved = Moved.of(seed);
    Geometry geometry = moved.geometry();
    Geometry full = RandomDiagrams.geometry(moved.before().dfd(), moved.diagram());
    assertThat(geometry.elements()).isEqualTo(full.elements());
    assertThat(List.copyOf(geometry.elements().keySet()))
        .isEqualTo(List.copyOf(full.elements().keySet()));
    assertThat(geometry.zones()).isEqualTo(full.zones());
    assertThat(geometry.routes().keySet()).isEqualTo(full.routes().keySet());
    assertThat(geometry.labels().keySet()).isEqualTo(full.labels().keySet());
    geometry
        .routes()
        .forEach((id, route) -> {
          Flow flow = moved.before().dfd().flows().get(id);
          assertThat(route.legs()).allMatch(IncrementalTest::straight);
          touches(route.first(), geometry.elements().get(flow.source()));
          touches(route.last(), geometry.elements().get(flow.target()));
        });
  }

  private static boolean straight(Leg leg) {
    return leg.from().x() == leg.to().x() || leg.from().y() == leg.to().y();
  }

  private static void touches(Point end, Outline outline) {
    Bounds box = outline.box();
    assertThat(end.x()).isBetween(box.x(), box.right());
    assertThat(end.y()).isBetween(box.y(), box.bottom());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void flowsThatHaveNothingToDoWithTheMoveKeepTheirLines(long seed) {
    Moved moved = Moved.of(seed);
    Geometry geometry = moved.geometry();
    for (Flow flow : moved.before().dfd().flows().values()) {
      Route old = moved.ground().routes().get(flow.id());
      boolean concerned =
          moved.places().keySet().stream()
              .anyMatch(id ->
                  flow.touches(id)
                      || (geometry.elements().containsKey(id)
                          && passes(old, geometry.elements().get(id))));
      if (!concerned) {
        assertThat(geometry.routes().get(flow.id())).isSameAs(old);
        assertThat(geometry.labels().get(flow.id()))
            .isSameAs(moved.ground().labels().get(flow.id()));
      }
    }
  }

  private static boolean passes(Route route, Outline outline) {
    Bounds near = Terrain.grown(outline.box(), Terrain.CLEARANCE);
    return route.legs().stream().anyMatch(leg -> leg.passes(near));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void howItLooksDependsOnWhereThePartsAreAndNotOnTheWayThere(long seed) {
    Moved moved = Moved.of(seed);
    SequencedMap<String, Bounds> elsewhere = new LinkedHashMap<>();
    moved.places().forEach((id, box) -> elsewhere.put(id, box.moved(77, -33)));
    moved.ground().moved(elsewhere, new LinkedHashMap<>());
    Geometry geometry = moved.geometry();
    assertThat(geometry.routes()).isEqualTo(Moved.of(seed).geometry().routes());
    assertThat(geometry.labels()).isEqualTo(Moved.of(seed).geometry().labels());
    assertThat(moved.ground().routes()).isEqualTo(moved.before().geometry().routes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onceSettledItIsTheOneOfItsDiagramWhateverCameBefore(long seed) {
    Moved moved = Moved.of(seed);
    RandomDiagrams other = RandomDiagrams.of(seed + 1000);
    Geometry next = new Changed(other.geometry(), moved.ground().source()).geometry();
    assertThat(next.settled()).isFalse();
    assertThat(next.elements()).isEqualTo(moved.ground().elements());
    assertThat(next.routes().keySet()).isEqualTo(moved.ground().routes().keySet());
    Geometry settled = next.settle(() -> false);
    assertThat(settled.settled()).isTrue();
    assertThat(settled.routes()).isEqualTo(moved.ground().routes());
    assertThat(settled.labels()).isEqualTo(moved.ground().labels());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSaidOfAPartLeavesTheLinesAndChangesWhatIsWritten(long seed) {
    RandomDiagrams before = RandomDiagrams.of(seed);
    var random = new Random(seed);
    SequencedMap<String, Flow> flows = new LinkedHashMap<>(before.dfd().flows());
    flows.replaceAll((id, flow) ->
        switch (random.nextInt(3)) {
          case 0 -> flow.withName("");
          case 1 -> flow.withName("Said " + random.nextInt(9));
          default -> flow;
        });
    Dfd dfd = before.dfd().withFlows(flows);
    Geometry ground = before.geometry();
    Geometry next = ground.next(dfd, before.diagram());
    Geometry full = RandomDiagrams.geometry(dfd, before.diagram());
    assertThat(next.routes()).isEqualTo(full.routes());
    assertThat(next.labels()).isEqualTo(full.labels());
    assertThat(next.settled()).isTrue();
    assertThat(next.source()).isEqualTo(full.source());
    next.routes().forEach((id, route) -> assertThat(route).isSameAs(ground.routes().get(id)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsPutElsewhereLeadsLinesAnew(long seed) {
    Moved moved = Moved.of(seed);
    Geometry next = moved.ground().next(moved.before().dfd(), moved.diagram());
    Geometry full = RandomDiagrams.geometry(moved.before().dfd(), moved.diagram());
    assertThat(next.routes()).isEqualTo(full.routes());
    assertThat(next.labels()).isEqualTo(full.labels());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsNearAPlaceIsFoundAmongWhatWasMoved(long seed) {
    Moved moved = Moved.of(seed);
    Geometry geometry = moved.geometry();
    var random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      Bounds area =
          new Bounds(
              random.nextInt(1000) - 100, random.nextInt(800) - 100, 1 + random.nextInt(500), 90);
      assertThat(geometry.elementsNear(area))
          .extracting(Geometry.Placed::id)
          .containsExactlyElementsOf(
              geometry.elements().entrySet().stream()
                  .filter(one -> touches(one.getValue().box(), area))
                  .map(one -> one.getKey())
                  .toList());
      assertThat(geometry.flowsNear(area))
          .extracting(Geometry.Placed::id)
          .containsExactlyElementsOf(
              geometry.routes().entrySet().stream()
                  .filter(one -> touches(one.getValue().bounds(), area))
                  .map(one -> one.getKey())
                  .toList());
    }
  }

  private static boolean touches(Bounds a, Bounds b) {
    return a.x() <= b.right() && a.right() >= b.x() && a.y() <= b.bottom() && a.bottom() >= b.y();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNextPictureIsTheOneFromNothing(long seed) {
    Moved moved = Moved.of(seed);
    Dfd dfd = moved.before().dfd();
    var random = new Random(seed);
    Picture picture = Scenes.picture(dfd, moved.ground(), Overlay.NONE, ScenesTest.HALF);
    Geometry geometry = moved.geometry();
    for (int i = 0; i < 4; i++) {
      Overlay overlay = overlay(dfd, random);
      Picture next = picture.next(dfd, geometry, overlay);
      Picture full = Scenes.picture(dfd, geometry, overlay, ScenesTest.HALF);
      assertThat(next.scene().marks()).isEqualTo(full.scene().marks());
      assertThat(next.extent()).isEqualTo(full.extent());
      Bounds area = new Bounds(random.nextInt(600), random.nextInt(500), 300, 200);
      assertThat(next.marks(area)).isEqualTo(full.marks(area));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePictureAfterAnEditIsTheOneFromNothing(long seed) {
    RandomDiagrams before = RandomDiagrams.of(seed);
    RandomDiagrams after = RandomDiagrams.of(seed + 500);
    Overlay overlay = overlay(before.dfd(), new Random(seed));
    Picture old = Scenes.picture(before.dfd(), before.geometry(), overlay, ScenesTest.HALF);
    Picture next = old.next(after.dfd(), after.geometry(), overlay);
    Picture full = Scenes.picture(after.dfd(), after.geometry(), overlay, ScenesTest.HALF);
    assertThat(next.scene().marks()).isEqualTo(full.scene().marks());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marksOfWhatStaysAreTheVerySame(long seed) {
    RandomDiagrams random = RandomDiagrams.of(seed);
    Geometry geometry = random.geometry();
    Element first = random.dfd().elements().firstEntry().getValue();
    Picture old = Scenes.picture(random.dfd(), geometry, Overlay.NONE, ScenesTest.HALF);
    Picture next = old.next(random.dfd(), geometry, Overlay.NONE.withSelected(List.of(first.id())));
    Set<Integer> kept = new LinkedHashSet<>();
    old.scene().marks().forEach(mark -> kept.add(System.identityHashCode(mark)));
    assertThat(next.scene().marks())
        .filteredOn(mark -> !mark.part().equals(first.id()))
        .allMatch(mark -> kept.contains(System.identityHashCode(mark)));
  }

  private static Overlay overlay(Dfd dfd, Random random) {
    List<String> ids = new ArrayList<>(dfd.elements().keySet());
    ids.addAll(dfd.flows().keySet());
    ids.addAll(dfd.boundaries().keySet());
    Set<String> selected = new LinkedHashSet<>();
    SequencedMap<String, Badge> badges = new LinkedHashMap<>();
    for (String id : ids) {
      if (random.nextInt(4) == 0) {
        selected.add(id);
      }
      if (random.nextInt(3) == 0) {
        badges.put(id, new Badge(Integer.toString(random.nextInt(30)), Paint.BADGE_HIGH));
      }
    }
    return Overlay.NONE.withSelected(Ordered.set(selected)).withBadges(badges);
  }
}
