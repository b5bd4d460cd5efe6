package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final Bounds LEFT = new Bounds(0, 0, 180, 60);
  private static final Bounds RIGHT = new Bounds(400, 0, 180, 60);

  @Test
  void elementsSideBySideAreJoinedByAStraightLine() {
    assertThat(route(LEFT, RIGHT)).containsExactly(new Point(180, 30), new Point(400, 30));
  }

  @Test
  void aFlowBetweenDifferentHeightsTurnsInTheMiddleOfTheGap() {
    assertThat(route(LEFT, RIGHT.moved(0, 200)))
        .containsExactly(
            new Point(180, 30), new Point(290, 30), new Point(290, 230), new Point(400, 230));
  }

  @Test
  void thereAndBackAreTwoLines() {
    var routes =
        routes(
            List.of(LEFT, RIGHT),
            Flow.of("there", "e0", "e1"),
            Flow.of("back", "e1", "e0"),
            Flow.of("again", "e0", "e1"));
    assertThat(routes.values()).allSatisfy(route -> assertThat(route.points()).hasSize(2));
    List<Integer> heights =
        routes.values().stream().map(route -> route.first().y()).sorted().toList();
    assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(10);
    assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(10);
  }

  @Test
  void aFlowGoesAroundAnElementInItsWay() {
    Bounds between = new Bounds(240, -10, 100, 80);
    var routes = routes(List.of(LEFT, RIGHT, between), Flow.of("f", "e0", "e1"));
    assertThat(routes.get("f").legs()).noneMatch(leg -> leg.passes(between));
  }

  @Test
  void flowsThatFanOutDoNotCross() {
    List<Bounds> boxes =
        List.of(
            LEFT.moved(0, 200),
            RIGHT,
            RIGHT.moved(0, 100),
            RIGHT.moved(0, 300),
            RIGHT.moved(0, 400));
    var routes =
        routes(
            boxes,
            Flow.of("a", "e0", "e3"),
            Flow.of("b", "e0", "e1"),
            Flow.of("c", "e0", "e4"),
            Flow.of("d", "e2", "e0"));
    for (String one : routes.keySet()) {
      for (String other : routes.keySet()) {
        if (!one.equals(other)) {
          assertThat(crossing(routes.get(one), routes.get(other))).as(one + other).isFalse();
        }
      }
    }
  }

  @Test
  void aPersonsCornersAreKept() {
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    bends.put("f", List.of(new Point(90, -100), new Point(500, -100)));
    assertThat(routes(List.of(LEFT, RIGHT), bends, Flow.of("f", "e0", "e1")).get("f").points())
        .containsExactly(
            new Point(90, 0), new Point(90, -100), new Point(500, -100), new Point(500, 0));
  }

  @Test
  void aPersonsCornersAreJoinedAnewWhenAnElementHasMovedAway() {
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    bends.put("f", List.of(new Point(90, -100), new Point(500, -100)));
    Route route =
        routes(List.of(LEFT.moved(-400, 50), RIGHT), bends, Flow.of("f", "e0", "e1")).get("f");
    assertThat(route.legs()).allMatch(RoutesTest::straight);
    assertThat(route.first()).isEqualTo(new Point(-220, 80));
    assertThat(route.points()).contains(new Point(500, -100));
  }

  @Test
  void aFlowToItsOwnSourceIsALoopOutsideIt() {
    Route loop = routes(List.of(LEFT), Flow.of("f", "e0", "e0")).get("f");
    assertThat(loop.legs()).hasSizeGreaterThan(2).noneMatch(leg -> leg.passes(LEFT));
  }

  @Test
  void theSameDiagramIsRoutedTheSameWay() {
    assertThat(RandomDiagrams.of(7).geometry().routes())
        .isEqualTo(RandomDiagrams.of(7).geometry().routes());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyRouteIsOrthogonalAndEndsOnTheBordersOfItsElements(long seed) {
    RandomDiagrams random = RandomDiagrams.of(seed);
    Geometry geometry = random.geometry();
    geometry
        .routes()
        .forEach((id, route) -> {
          Flow flow = random.dfd().flows().get(id);
          assertThat(route.legs()).as(id).allMatch(RoutesTest::straight);
          onBorder(route.first(), geometry.elements().get(flow.source()));
          onBorder(route.last(), geometry.elements().get(flow.target()));
        });
    assertThat(geometry.routes()).hasSameSizeAs(random.dfd().flows());
  }

  /** Whole units leave up to one unit beside a rounded border. */
  private static void onBorder(Point end, Outline outline) {
    double toX = outline.box().centreX() - end.x();
    double toY = outline.box().centreY() - end.y();
    double length = Math.hypot(toX, toY);
    double step = 1.5 / length;
    assertThat(outline.contains(end.x() + toX * step, end.y() + toY * step))
        .as("just inside %s of %s", end, outline)
        .isTrue();
    assertThat(outline.contains(end.x() - toX * step, end.y() - toY * step))
        .as("just outside %s of %s", end, outline)
        .isFalse();
  }

  private static boolean straight(Leg leg) {
    return leg.from().x() == leg.to().x() || leg.from().y() == leg.to().y();
  }

  private static boolean crossing(Route one, Route other) {
    return one.legs().stream()
        .anyMatch(a -> other.legs().stream().anyMatch(b -> a.passes(b.bounds())));
  }

  private static List<Point> route(Bounds from, Bounds to) {
    return routes(List.of(from, to), Flow.of("f", "e0", "e1")).get("f").points();
  }

  private static SequencedMap<String, Route> routes(List<Bounds> boxes, Flow... flows) {
    return routes(boxes, new LinkedHashMap<>(), flows);
  }

  private static SequencedMap<String, Route> routes(
      List<Bounds> boxes, SequencedMap<String, List<Point>> bends, Flow... flows) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    for (int i = 0; i < boxes.size(); i++) {
      places.put("e" + i, boxes.get(i));
    }
    List<Element> elements =
        places.keySet().stream().map(id -> Element.of(id, "hes", ElementKind.PROCESS, id)).toList();
    Dfd dfd = Dfd.of(elements, List.of(flows), List.of(), List.of(), List.of());
    Diagram diagram = Diagram.empty("main", "Main").withPlaces(places).withBends(bends);
    return Geometry.of(dfd, diagram, Overlay.NONE.protocols(), ScenesTest.HALF).routes();
  }
}
