package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Highlight.Ring;
import io.gridstride.drawing.Highlight.Tag;
import io.gridstride.drawing.Highlight.Walk;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HighlightMarksTest {
  private static final Bounds AREA = new Bounds(0, 0, 1_000, 400);
  private static final Dfd DFD =
      Dfd.of(
          Stream.of("a", "b", "c", "d")
              .map(id -> Element.of(id, "hes", ElementKind.PROCESS, "Name of " + id))
              .toList(),
          List.of(Flow.of("ab", "a", "b"), Flow.of("cb", "c", "b"), Flow.of("cd", "c", "d")),
          List.of(),
          List.of(),
          List.of());
  private static final Geometry GEOMETRY =
      Geometry.of(DFD, diagram(), new LinkedHashMap<>(), ScenesTest.HALF);

  @Test
  void aVeilLiesOverAllAndWhatIsOnThePathIsPaintedAgainAboveIt() {
    List<Mark> marks = marks(path(), 1);

    assertThat(marks.getFirst())
        .isInstanceOfSatisfying(
            Mark.Box.class,
            box -> {
              assertThat(box.fill()).isEqualTo(Paint.VEIL);
              assertThat(box.width()).isEqualTo(AREA.width());
            });
    assertThat(texts(marks)).contains("Name of a", "Name of b", "Name of c");
    assertThat(texts(marks)).doesNotContain("Name of d");
  }

  @Test
  void theStepsAreNumberedAlongTheFlows() {
    List<Mark> marks = marks(path(), 1);

    assertThat(numbered(marks)).containsExactly("ab 1", "cb 2");
    assertThat(texts(marks)).contains("Start", "Target");
  }

  @Test
  void aFlowWalkedTwiceHasBothNumbers() {
    var twice =
        new Highlight(
            List.of(new Walk("ab", "b", "1"), new Walk("ab", "a", "2")),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());

    assertThat(numbered(marks(twice, 1))).containsExactly("ab 1, 2");
  }

  @Test
  void theHeadPointsWhereTheAttackerGoesAlsoAgainstTheFlow() {
    assertThat(heads(marks(path(), 1)))
        .containsExactly(GEOMETRY.routes().get("ab").last(), GEOMETRY.routes().get("cb").first());
  }

  @Test
  void fromFarAwayNumbersStayLargeOnTheScreen() {
    double near = size(marks(path(), 1));
    double far = size(marks(path(), 4));

    assertThat(far / 4).isGreaterThan(near * 0.8);
  }

  @Test
  void whatCutsAFlowIsDrawnAcrossItWithItsNumber() {
    SequencedMap<String, String> bars = new LinkedHashMap<>();
    bars.put("ab", "1");
    List<Mark> marks = marks(new Highlight(List.of(), new LinkedHashMap<>(), bars), 1);

    assertThat(marks)
        .filteredOn(mark -> mark instanceof Mark.Shape shape && shape.line() == Paint.GUARD)
        .hasSize(2)
        .allMatch(mark -> mark.part().equals("ab"));
    assertThat(numbered(marks)).containsExactly("ab 1");
  }

  @Test
  void whatTheDiagramDoesNotShowIsPassedOver() {
    SequencedMap<String, Tag> tags = new LinkedHashMap<>();
    tags.put("gone", new Tag("Start", Ring.BOLD));
    var gone = new Highlight(List.of(new Walk("none", "gone", "1")), tags, new LinkedHashMap<>());

    assertThat(marks(gone, 1)).hasSize(1);
  }

  private static Highlight path() {
    SequencedMap<String, Tag> tags = new LinkedHashMap<>();
    tags.put("a", new Tag("Start", Ring.BOLD));
    tags.put("b", new Tag("", Ring.BOLD));
    tags.put("c", new Tag("Target", Ring.BOLD));
    return new Highlight(
        List.of(new Walk("ab", "b", "1"), new Walk("cb", "c", "2")), tags, new LinkedHashMap<>());
  }

  private static List<Mark> marks(Highlight highlight, double pixel) {
    List<Mark> diagram = Scenes.picture(DFD, GEOMETRY, Overlay.NONE, ScenesTest.HALF).marks(AREA);
    return HighlightMarks.of(highlight, GEOMETRY, diagram, AREA, pixel, ScenesTest.HALF);
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text.text()) : Stream.of())
        .toList();
  }

  private static List<String> numbered(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text) : Stream.of())
        .filter(text -> GEOMETRY.routes().containsKey(text.part()))
        .map(text -> text.part() + " " + text.text())
        .toList();
  }

  private static double size(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text) : Stream.of())
        .filter(text -> text.part().equals("ab"))
        .mapToDouble(Mark.Text::size)
        .findFirst()
        .orElseThrow();
  }

  private static List<Point> heads(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Shape shape ? Stream.of(shape) : Stream.of())
        .filter(shape -> shape.fill() == Paint.PATH)
        .map(shape -> (Mark.MoveTo) shape.segments().getFirst())
        .map(tip -> new Point((int) tip.x(), (int) tip.y()))
        .toList();
  }

  private static Diagram diagram() {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    int x = 40;
    for (String id : List.of("a", "b", "c", "d")) {
      places.put(id, new Bounds(x, 100, 120, 60));
      x += 240;
    }
    return Diagram.empty("main", "Main").withPlaces(places);
  }
}
