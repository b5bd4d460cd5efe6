package io.gridstride.editor;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Hit;
import io.gridstride.drawing.Hits;
import io.gridstride.drawing.Route;
import java.util.Optional;

/** What lies under the pointer, as the tools see it. */
public sealed interface Spot {
  /** How near, in pixels, a click must be to a line to mean it. */
  int TOLERANCE = 5;

  /** Nothing but the canvas. */
  record Canvas() implements Spot {}

  /** An element, a flow or its label, or the border or title of a boundary. */
  record OnPart(String id) implements Spot {}

  /** The free space inside a zone: a drag there starts a rubber band, a click selects the zone. */
  record InZone(String id) implements Spot {}

  /** One of the eight squares around the selected element or boundary. */
  record OnHandle(String id, Handle handle) implements Spot {}

  /** Where the selected flow meets its source or its target. */
  record OnEnd(String id, boolean source) implements Spot {}

  /** A straight piece of the selected flow, counted from its source. */
  record OnLeg(String id, Route route, int leg) implements Spot {}

  /** A corner of the selected flow that a person gave it, and the piece that begins there. */
  record OnBend(String id, Route route, int leg) implements Spot {}

  /** The spot beside a hovered element from which a flow is drawn. */
  record OnPort(String id) implements Spot {}

  /**
   * What is at a point of the canvas: a grip first, for it is painted last, then the diagram.
   *
   * @param pixel diagram units per screen pixel
   */
  static Spot at(EditorState state, Geometry geometry, double x, double y, double pixel) {
    return Grips.at(state, geometry, x, y, pixel)
        .orElseGet(() -> {
          Spot spot = of(Hits.at(geometry, x, y, TOLERANCE * pixel));
          return spot instanceof OnPart(var id)
              ? Grips.leg(state, geometry, id, x, y).orElse(spot)
              : spot;
        });
  }

  private static Spot of(Optional<Hit> found) {
    return found
        .map(hit ->
            switch (hit.on()) {
              case ELEMENT, FLOW, FLOW_LABEL, ZONE_TITLE, ZONE_BORDER -> new OnPart(hit.part());
              case ZONE -> new InZone(hit.part());
            })
        .orElseGet(Canvas::new);
  }

  /** The part it belongs to, if any. */
  default Optional<String> part() {
    return switch (this) {
      case Canvas _ -> Optional.empty();
      case OnPart(var id) -> Optional.of(id);
      case InZone(var id) -> Optional.of(id);
      case OnHandle(var id, var _) -> Optional.of(id);
      case OnEnd(var id, var _) -> Optional.of(id);
      case OnLeg(var id, var _, var _) -> Optional.of(id);
      case OnBend(var id, var _, var _) -> Optional.of(id);
      case OnPort(var id) -> Optional.of(id);
    };
  }
}
