package io.gridstride.editor;

import io.gridstride.model.Bounds;
import java.util.Optional;

/**
 * Where the pointer rests.
 *
 * @param element the element it is on, or was on last and has not gone far from: the ports beside
 *     an element must not vanish on the way to them
 */
public record Hover(Pointer at, Optional<String> element) {
  static Hover of(EditorState state, Pointer at) {
    Optional<String> under =
        at.spot().part().filter(id -> state.model().dfd().element(id).isPresent());
    Optional<String> last = state.hover().flatMap(Hover::element);
    return new Hover(at, under.or(() -> last.filter(id -> near(state, id, at))));
  }

  private static boolean near(EditorState state, String id, Pointer at) {
    double reach = (Grips.PORT_DISTANCE + Grips.REACH) * at.pixel();
    return state.zones().place(id).filter(place -> distance(place, at) <= reach).isPresent();
  }

  private static double distance(Bounds place, Pointer at) {
    double dx = Math.max(0, Math.max(place.x() - at.x(), at.x() - place.right()));
    double dy = Math.max(0, Math.max(place.y() - at.y(), at.y() - place.bottom()));
    return Math.max(dx, dy);
  }
}
