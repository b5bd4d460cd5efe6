package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What a running gesture shows on top of the document.
 *
 * @param places parts that stand elsewhere while the gesture runs
 * @param bends flows whose corners are elsewhere while the gesture runs
 * @param outline a rectangle being drawn
 * @param flow a flow being drawn
 * @param highlighted what the gesture would concern if it ended now: the zone a part would go into,
 *     the parts a zone would enclose, the element a flow would end at
 * @param guides what comes to stand in line with neighbours
 */
public record Preview(
    SequencedMap<String, Bounds> places,
    SequencedMap<String, List<Point>> bends,
    Optional<Outline> outline,
    Optional<Line> flow,
    SequencedSet<String> highlighted,
    List<Guide> guides) {
  public static final Preview NONE =
      new Preview(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          Optional.empty(),
          Optional.empty(),
          new LinkedHashSet<>(),
          List.of());

  /** What a rectangle will become. */
  public enum Shape {
    RUBBER_BAND,
    BOUNDARY,
    ELEMENT
  }

  public record Outline(Shape shape, Bounds bounds) {}

  /**
   * A flow that follows the pointer.
   *
   * @param fixed the element at its other end
   * @param target the element it would be attached to; empty while there is none
   * @param back whether it leads from the pointer to the fixed end
   */
  public record Line(String fixed, Point end, Optional<String> target, boolean back) {
    static Line from(String source, Point end, Optional<String> target) {
      return new Line(source, end, target, /* back= */ false);
    }
  }

  /** A line that a part in motion shares with its neighbours, upright or level. */
  public record Guide(int x1, int y1, int x2, int y2) {}

  public Preview {
    places = Ordered.map(places);
    bends = Ordered.map(bends);
    highlighted = Ordered.set(highlighted);
    guides = List.copyOf(guides);
  }

  Preview withPlaces(SequencedMap<String, Bounds> next) {
    return new Preview(next, bends, outline, flow, highlighted, guides);
  }

  Preview withBends(SequencedMap<String, List<Point>> next) {
    return new Preview(places, next, outline, flow, highlighted, guides);
  }

  Preview withOutline(Shape shape, Bounds bounds) {
    return new Preview(
        places, bends, Optional.of(new Outline(shape, bounds)), flow, highlighted, guides);
  }

  Preview withFlow(Line next) {
    return new Preview(places, bends, outline, Optional.of(next), highlighted, guides);
  }

  Preview withHighlighted(Collection<String> next) {
    return new Preview(places, bends, outline, flow, Ordered.set(next), guides);
  }

  Preview withGuides(List<Guide> next) {
    return new Preview(places, bends, outline, flow, highlighted, next);
  }
}
