package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Hit.On;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitsTest {
  private static final Geometry GEOMETRY = geometry();

  @Test
  void anElementIsHitWhereItIsDrawnAndNotAtItsCutCorner() {
    assertThat(at(90, 130)).contains(new Hit("meter", On.ELEMENT));
    assertThat(at(21, 101)).contains(new Hit("zone", On.ZONE));
  }

  @Test
  void aFlowIsHitNearItsLine() {
    assertThat(at(220, 132)).contains(new Hit("f", On.FLOW));
    assertThat(at(220, 150)).contains(new Hit("zone", On.ZONE));
  }

  @Test
  void whatIsWrittenOnAFlowBelongsToIt() {
    Bounds label = GEOMETRY.labels().get("f").box();
    assertThat(at(label.x() + 1, label.y() + 1)).contains(new Hit("f", On.FLOW_LABEL));
  }

  @Test
  void aZoneIsTakenByItsTitleAndBorder() {
    Bounds title = GEOMETRY.zones().get("zone").title().box();
    assertThat(at(title.centreX(), title.centreY())).contains(new Hit("zone", On.ZONE_TITLE));
    assertThat(at(300, 1)).contains(new Hit("zone", On.ZONE_BORDER));
  }

  @Test
  void theInnerZoneComesBeforeTheOuter() {
    assertThat(at(450, 250)).contains(new Hit("inner", On.ZONE));
  }

  @Test
  void aLineBoundaryIsHitOnItsLineOnly() {
    assertThat(at(750, 100)).contains(new Hit("line", On.ZONE_BORDER));
    assertThat(at(720, 100)).isEmpty();
  }

  @Test
  void nothingIsHitBesideEverything() {
    assertThat(at(-50, -50)).isEmpty();
  }

  @Test
  void aBandTakesWhatLiesWhollyInIt() {
    assertThat(Hits.inside(GEOMETRY, new Bounds(10, 90, 560, 90)))
        .containsExactly("f", "meter", "hes");
    assertThat(Hits.inside(GEOMETRY, new Bounds(10, 90, 300, 90))).containsExactly("meter");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsHitIsTheElementPaintedThere(long seed) {
    RandomDiagrams random = RandomDiagrams.of(seed);
    Geometry geometry = random.geometry();
    Picture picture = Scenes.picture(random.dfd(), geometry, Overlay.NONE, ScenesTest.HALF);
    List<Mark> filled =
        picture.scene().marks().stream().filter(mark -> isElement(random, mark)).toList();
    var points = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      double x = points.nextDouble() * 1_400 - 100;
      double y = points.nextDouble() * 1_100 - 100;
      Optional<String> painted =
          filled.reversed().stream()
              .filter(mark -> path((Mark.Shape) mark).contains(x, y))
              .map(Mark::part)
              .findFirst();
      Optional<String> hit =
          Hits.at(geometry, x, y, 0).filter(h -> h.on() == On.ELEMENT).map(Hit::part);
      if (!nearBorder(geometry, x, y)) {
        assertThat(hit).as("%s, %s", x, y).isEqualTo(painted);
      }
    }
  }

  /** A rounded corner is painted as a curve that is a fraction of a unit off the circle. */
  private static boolean nearBorder(Geometry geometry, double x, double y) {
    return geometry.elements().values().stream()
        .anyMatch(e ->
            e.contains(x - 0.5, y) != e.contains(x + 0.5, y)
                || e.contains(x, y - 0.5) != e.contains(x, y + 0.5));
  }

  private static boolean isElement(RandomDiagrams random, Mark mark) {
    return mark instanceof Mark.Shape shape
        && random.dfd().elements().containsKey(shape.part())
        && shape.fill() != Paint.NONE;
  }

  private static Path2D path(Mark.Shape shape) {
    var path = new Path2D.Double();
    for (Mark.Segment segment : shape.segments()) {
      switch (segment) {
        case Mark.MoveTo(double x, double y) -> path.moveTo(x, y);
        case Mark.LineTo(double x, double y) -> path.lineTo(x, y);
        case Mark.CurveTo c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Mark.Close() -> path.closePath();
      }
    }
    return path;
  }

  private static Optional<Hit> at(double x, double y) {
    return Hits.at(GEOMETRY, x, y, 4);
  }

  private static Geometry geometry() {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put("zone", new Bounds(0, 0, 600, 400));
    places.put("inner", new Bounds(350, 200, 200, 150));
    places.put("line", new Bounds(700, 0, 100, 300));
    places.put("meter", new Bounds(20, 100, 180, 60));
    places.put("hes", new Bounds(380, 100, 180, 60));
    Dfd dfd =
        Dfd.of(
            List.of(
                Element.of("meter", "meter.res", ElementKind.DEVICE, "Meter"),
                Element.of("hes", "hes", ElementKind.PROCESS, "Head-end")),
            List.of(Flow.of("f", "meter", "hes").withName("Readings")),
            List.of(
                Boundary.zone("zone", "Outer zone"),
                Boundary.zone("inner", "Inner").withParent(Optional.of("zone")),
                line()),
            List.of(),
            List.of());
    Diagram diagram = Diagram.empty("main", "Main").withPlaces(places);
    return Geometry.of(dfd, diagram, Overlay.NONE.protocols(), ScenesTest.HALF);
  }

  private static Boundary line() {
    Boundary zone = Boundary.zone("line", "Contract");
    return new Boundary(
        zone.id(),
        zone.name(),
        Boundary.Form.LINE,
        zone.kind(),
        zone.parent(),
        zone.target(),
        List.of("f"),
        "",
        zone.extras());
  }
}
