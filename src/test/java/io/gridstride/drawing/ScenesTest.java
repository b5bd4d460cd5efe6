package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark.Text;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenesTest {
  /** Every character is half as wide as the text is high. */
  static final TextMeasure HALF = (text, face, size) -> text.length() * size / 2;

  private static final Element METER =
      Element.of("meter", "meter.res", ElementKind.DEVICE, "Meters").withCount(5_000);
  private static final Element HES = Element.of("hes", "hes", ElementKind.PROCESS, "Head-end");
  private static final Flow FLOW =
      Flow.of("f1", "meter", "hes").withProtocol(Optional.of("dlms.s2"));
  private static final Dfd DFD =
      Dfd.of(List.of(METER, HES), List.of(FLOW), List.of(), List.of(), List.of());

  @Test
  void aFleetShowsItsCount() {
    assertThat(texts(Scenes.of(DFD, diagram(), Overlay.NONE, HALF))).contains("× 5,000");
  }

  @Test
  void aFlowWithNoNameShowsItsProtocol() {
    assertThat(texts(Scenes.of(DFD, diagram(), Overlay.NONE, HALF))).contains("dlms.s2");
  }

  @Test
  void aTypeIsLeftOutRatherThanCut() {
    SequencedMap<String, Overlay.Symbol> symbols = new LinkedHashMap<>();
    symbols.put("meter.res", new Overlay.Symbol("Residential meter of the long sort", ""));
    symbols.put("hes", new Overlay.Symbol("A head-end system of quite the longest sort", ""));
    Overlay none = Overlay.NONE;
    var overlay = new Overlay(symbols, none.protocols(), none.badges(), none.selected());
    assertThat(texts(Scenes.of(DFD, diagram(), overlay, HALF)))
        .contains("× 5,000")
        .noneMatch(text -> text.startsWith("Residential"))
        .noneMatch(text -> text.startsWith("A head-end"));
  }

  @Test
  void aLongNameIsSetSmallerRatherThanCut() {
    Element outage =
        HES.withName("Outage and distribution management of the whole southern region");
    Dfd dfd = Dfd.of(List.of(METER, outage), List.of(FLOW), List.of(), List.of(), List.of());
    List<String> texts = texts(Scenes.of(dfd, diagram(), Overlay.NONE, HALF));
    assertThat(String.join(" ", texts)).contains(outage.name());
  }

  @Test
  void zonesLieUnderFlowsAndFlowsUnderElementsAndBadgesOnTop() {
    SequencedMap<String, Overlay.Badge> badges = new LinkedHashMap<>();
    badges.put("hes", new Overlay.Badge("3", Paint.BADGE_HIGH));
    Scene scene = Scenes.of(DFD, diagram(), Overlay.NONE.withBadges(badges), HALF);
    List<Paint> fills =
        scene.marks().stream()
            .flatMap(mark -> Stream.of(fill(mark)))
            .filter(paint -> paint != Paint.NONE)
            .distinct()
            .toList();
    assertThat(fills)
        .containsSubsequence(
            Paint.FLOW_LINE, Paint.PROCESS_FILL, Paint.FLOW_TEXT_BACK, Paint.BADGE_HIGH);
  }

  @Test
  void aSelectedPartIsMarked() {
    Scene scene = Scenes.of(DFD, diagram(), Overlay.NONE.withSelected(List.of("f1", "hes")), HALF);
    assertThat(scene.marks())
        .filteredOn(mark -> mark instanceof Mark.Shape shape && shape.line() == Paint.SELECTION)
        .extracting(Mark::part)
        .containsExactly("f1", "hes");
  }

  private static Paint fill(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.fill();
      case Mark.Shape shape -> shape.fill();
      case Text text -> Paint.NONE;
    };
  }

  @Test
  void anEmptyDiagramHasAnEmptyScene() {
    Scene scene = Scenes.of(Dfd.EMPTY, Diagram.empty("main", "Main"), Overlay.NONE, HALF);
    assertThat(scene.marks()).isEmpty();
    assertThat(scene.extent().width()).isZero();
  }

  private static List<String> texts(Scene scene) {
    return scene.marks().stream()
        .filter(Text.class::isInstance)
        .map(mark -> ((Text) mark).text())
        .toList();
  }

  private static Diagram diagram() {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put("meter", new Bounds(0, 0, 170, 64));
    places.put("hes", new Bounds(400, 0, 170, 64));
    return Diagram.empty("main", "Main").withPlaces(places);
  }
}
