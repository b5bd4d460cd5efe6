package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** A legend has what its diagram has, and nothing else. */
class LegendTest {
  private static final TextMeasure HALF = (text, face, size) -> text.length() * size / 2;
  private static final Element METER =
      Element.of("m", "meter.res", ElementKind.DEVICE, "Meters").withCount(5);
  private static final Element HES = Element.of("hes", "hes", ElementKind.PROCESS, "Head-end");
  private static final Dfd DFD =
      Dfd.of(
          List.of(METER, HES), List.of(Flow.of("f", "m", "hes")), List.of(), List.of(), List.of());

  @Test
  void itExplainsTheShapesThatAreUsed() {
    assertThat(words(diagram("m", "hes"), Overlay.NONE))
        .containsExactly("Process", "Device in the field", "Many alike, and how many", "Data flow");
  }

  @Test
  void whatTheDiagramDoesNotPlaceIsNotExplained() {
    assertThat(words(diagram("hes"), Overlay.NONE)).containsExactly("Process");
  }

  @Test
  void eachColourOfADiscIsExplainedOnce() {
    SequencedMap<String, Overlay.Badge> badges = new LinkedHashMap<>();
    badges.put("hes", new Overlay.Badge("3", Paint.BADGE_HIGH));
    badges.put("f", new Overlay.Badge("1", Paint.BADGE_HIGH));
    assertThat(words(diagram("hes"), Overlay.NONE.withBadges(badges)))
        .containsExactly("Process", "3", "Open threats, the worst high");
  }

  private static List<String> words(Diagram diagram, Overlay overlay) {
    return Legend.of(DFD, diagram, overlay, HALF).stream()
        .flatMap(item -> item.marks().stream())
        .filter(mark -> mark instanceof Mark.Text)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  private static Diagram diagram(String... ids) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    for (String id : ids) {
      places.put(id, new Bounds(300 * places.size(), 0, 180, 60));
    }
    return Diagram.empty("d", "D").withPlaces(places);
  }
}
