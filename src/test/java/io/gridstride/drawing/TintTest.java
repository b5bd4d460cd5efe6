package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** A diagram in the light of what is known of its parts. */
class TintTest {
  private static final TextMeasure MEASURE = (text, face, size) -> text.length() * size / 2;
  private static final Bounds AREA = new Bounds(0, 0, 400, 300);

  private final Geometry geometry =
      Geometry.of(
          Dfd.of(
              List.of(Element.of("hes", "hes", ElementKind.PROCESS, "Head-end")),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          Diagram.empty("d", "D").withPlaces(one("hes", new Bounds(100, 100, 160, 60))),
          new LinkedHashMap<>(),
          MEASURE);

  @Test
  void fillsTheSymbolAndWritesWhatTheColourSays() {
    var tint =
        new Tint(
            one("hes", Paint.TINT_HIGH),
            one("hes", new Tint.Word("High 3", "H 3", Paint.BADGE_HIGH)));
    Mark symbol = box("hes", Paint.PROCESS_FILL);

    List<Mark> marks = tint.over(List.of(symbol), geometry, AREA, 1, MEASURE);

    assertThat(marks.getFirst()).isEqualTo(box("hes", Paint.TINT_HIGH));
    assertThat(marks)
        .filteredOn(mark -> mark instanceof Text)
        .extracting(mark -> ((Text) mark).text())
        .containsExactly("High 3");
    assertThat(Badges.at(marks, 250, 100)).contains("hes");
  }

  @Test
  void isBriefFromFarAwayWhereWordsAreLargerThanTheirParts() {
    var tint =
        new Tint(
            new LinkedHashMap<>(), one("hes", new Tint.Word("High 3", "H 3", Paint.BADGE_HIGH)));

    assertThat(tint.over(List.of(), geometry, AREA, 2, MEASURE))
        .filteredOn(mark -> mark instanceof Text)
        .extracting(mark -> ((Text) mark).text())
        .containsExactly("H 3");
  }

  @Test
  void wordsAtFlowsSideBySideStandApart() {
    var near =
        Geometry.of(
            Dfd.of(
                List.of(
                    Element.of("m", "m", ElementKind.PROCESS, "Meter"),
                    Element.of("h", "h", ElementKind.PROCESS, "Head-end")),
                List.of(Flow.of("up", "m", "h"), Flow.of("down", "h", "m")),
                List.of(),
                List.of(),
                List.of()),
            Diagram.empty("d", "D")
                .withPlaces(
                    Ordered.map(
                        Map.of(
                            "m", new Bounds(0, 100, 160, 60), "h", new Bounds(240, 100, 160, 60)))),
            new LinkedHashMap<>(),
            MEASURE);
    var words = new LinkedHashMap<String, Tint.Word>();
    words.put("up", new Tint.Word("Critical 7", Paint.BADGE_CRITICAL));
    words.put("down", new Tint.Word("Critical 3", Paint.BADGE_CRITICAL));

    List<Box> grounds =
        new Tint(new LinkedHashMap<>(), words)
            .over(List.of(), near, AREA, 1, MEASURE).stream()
                .filter(mark -> mark instanceof Box)
                .map(mark -> (Box) mark)
                .toList();

    assertThat(grounds).hasSize(2);
    assertThat(overlap(grounds.getFirst(), grounds.getLast())).isFalse();
  }

  @Test
  void theBadgeOfAFlowWithNoRoomBesideItsLabelStandsOnNoElement() {
    Bounds meter = new Bounds(0, 100, 160, 60);
    Bounds hes = new Bounds(230, 100, 160, 60);
    Dfd dfd =
        Dfd.of(
            List.of(
                Element.of("m", "m", ElementKind.PROCESS, "Meter"),
                Element.of("h", "h", ElementKind.PROCESS, "Head-end")),
            List.of(Flow.of("f", "m", "h").withName("Readings")),
            List.of(),
            List.of(),
            List.of());
    var close =
        Geometry.of(
            dfd,
            Diagram.empty("d", "D").withPlaces(Ordered.map(Map.of("m", meter, "h", hes))),
            new LinkedHashMap<>(),
            MEASURE);
    Overlay overlay =
        Overlay.NONE.withBadges(one("f", new Overlay.Badge("7", Paint.BADGE_CRITICAL)));

    List<Bounds> badges =
        Scenes.picture(dfd, close, overlay, MEASURE).marks(AREA).stream()
            .filter(mark -> mark instanceof Box box && box.fill() == Paint.BADGE_CRITICAL)
            .map(mark -> (Box) mark)
            .map(box ->
                new Bounds((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height()))
            .toList();

    assertThat(badges).hasSize(1);
    assertThat(badges.getFirst().intersects(meter)).isFalse();
    assertThat(badges.getFirst().intersects(hes)).isFalse();
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void leavesOtherPartsAndPutsBadgesAway() {
    var tint = new Tint(one("hes", Paint.TINT_HIGH), new LinkedHashMap<>());
    Mark other = box("mdms", Paint.PROCESS_FILL);

    assertThat(tint.over(List.of(other, box("hes", Paint.BADGE_LOW)), geometry, AREA, 1, MEASURE))
        .containsExactly(other);
  }

  private static Mark box(String part, Paint fill) {
    return new Box(part, 100, 100, 160, 60, 4, fill, Paint.ELEMENT_LINE, 1, 0);
  }

  private static <V> SequencedMap<String, V> one(String id, V value) {
    var map = new LinkedHashMap<String, V>();
    map.put(id, value);
    return map;
  }
}
