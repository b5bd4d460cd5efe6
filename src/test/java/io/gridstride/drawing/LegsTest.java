package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegsTest {
  private static final Bounds LEFT = new Bounds(0, 0, 180, 60);
  private static final Bounds RIGHT = new Bounds(400, 0, 180, 60);

  @Test
  void thePieceUnderThePointerIsFound() {
    Route route = line(LEFT, RIGHT.moved(0, 200), List.of());
    assertThat(Legs.at(route, 288, 100, 4)).hasValue(1);
    assertThat(Legs.at(route, 200, 31, 4)).hasValue(0);
    assertThat(Legs.at(route, 330, 229, 4)).hasValue(2);
    assertThat(Legs.at(route, 250, 100, 4)).isEmpty();
  }

  @Test
  void aPieceInTheMiddleTakesItsCornersAlong() {
    assertThat(moved(LEFT, RIGHT.moved(0, 200), 1, 340))
        .containsExactly(
            new Point(180, 30), new Point(340, 30), new Point(340, 230), new Point(400, 230));
  }

  @Test
  void aStraightLineSlidesAlongBothElements() {
    assertThat(moved(LEFT, RIGHT, 0, 40)).containsExactly(new Point(180, 40), new Point(400, 40));
  }

  @Test
  void aStraightLineMovedPastItsElementsStillLeavesThemWhereItDid() {
    assertThat(moved(LEFT, RIGHT, 0, 150))
        .containsExactly(
            new Point(180, 30),
            new Point(194, 30),
            new Point(194, 150),
            new Point(386, 150),
            new Point(386, 30),
            new Point(400, 30));
  }

  @Test
  void aPieceThatComesIntoLineWithTheNextLosesItsCorners() {
    List<Point> corners =
        List.of(new Point(250, 30), new Point(250, 90), new Point(320, 90), new Point(320, 30));
    Route detour = line(LEFT, RIGHT, corners);
    List<Point> straight = Legs.moved(detour, 2, 33, outline(LEFT), outline(RIGHT));
    assertThat(line(LEFT, RIGHT, straight).points())
        .containsExactly(new Point(180, 30), new Point(400, 30));
  }

  @Test
  void aPieceMovedOverItsElementLeavesAtAnotherSide() {
    assertThat(moved(LEFT, RIGHT.moved(0, 200), 1, 90).getFirst()).isEqualTo(new Point(90, 60));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void wherePiecesAreMovedThereTheyLieAndStayOrthogonal(long seed) {
    var random = new Random(seed);
    Bounds other = RIGHT.moved(random.nextInt(100), random.nextInt(600) - 300);
    List<Point> corners = List.of();
    for (int i = 0; i < 20; i++) {
      Route route = line(LEFT, other, corners);
      int leg = random.nextInt(route.legs().size());
      boolean flat = route.legs().get(leg).horizontal();
      int to = random.nextInt(1_000) - 400;
      corners = Legs.moved(route, leg, to, outline(LEFT), outline(other));
      Route next = line(LEFT, other, corners);
      assertThat(next.legs())
          .as("piece %s of %s to %s", leg, route, to)
          .allMatch(
              piece -> piece.from().x() == piece.to().x() || piece.from().y() == piece.to().y())
          .as("piece %s of %s to %s", leg, route, to)
          .anyMatch(piece ->
              (piece.horizontal() == flat
                      && Math.abs((flat ? piece.from().y() : piece.from().x()) - to) <= 5)
                  || swallowed(flat, to, other));
    }
  }

  /** Corners inside an element are gone, and the piece between them with them. */
  private static boolean swallowed(boolean flat, int to, Bounds other) {
    return flat
        ? (to >= LEFT.y() && to <= LEFT.bottom()) || (to >= other.y() && to <= other.bottom())
        : (to >= LEFT.x() && to <= LEFT.right()) || (to >= other.x() && to <= other.right());
  }

  private static List<Point> moved(Bounds from, Bounds to, int leg, int at) {
    Route route = line(from, to, List.of());
    return line(from, to, Legs.moved(route, leg, at, outline(from), outline(to))).points();
  }

  private static Outline outline(Bounds box) {
    return new Outline(ElementKind.PROCESS, box);
  }

  private static Route line(Bounds from, Bounds to, List<Point> corners) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put("a", from);
    places.put("b", to);
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    bends.put("f", new ArrayList<>(corners));
    Dfd dfd =
        Dfd.of(
            List.of(
                Element.of("a", "hes", ElementKind.PROCESS, "A"),
                Element.of("b", "hes", ElementKind.PROCESS, "B")),
            List.of(Flow.of("f", "a", "b")),
            List.of(),
            List.of(),
            List.of());
    Diagram diagram = Diagram.empty("main", "Main").withPlaces(places).withBends(bends);
    return Geometry.of(dfd, diagram, Overlay.NONE.protocols(), ScenesTest.HALF).routes().get("f");
  }
}
