package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Resizes one part by a handle. A zone stays large enough for its members, and takes in what its
 * border newly encloses.
 *
 * @param content what a zone has to stay around: all its members with some space
 */
record ResizeGesture(
    EditorState before,
    String id,
    Handle handle,
    Bounds from,
    Optional<Bounds> content,
    Pointer start,
    Pointer now)
    implements Gesture {
  static ResizeGesture of(EditorState before, String id, Handle handle, Pointer start) {
    Zones zones = before.zones();
    Bounds from = zones.place(id).orElseThrow();
    Optional<Bounds> content = Arrange.content(zones, id, from);
    return new ResizeGesture(before, id, handle, from, content, start, start);
  }

  @Override
  public Gesture onto(EditorState next) {
    return next.zones().place(id).isPresent() && !next.zones().isLocked(id)
        ? of(next, id, handle, start).dragged(now)
        : new PressGesture(next, start, Optional.empty());
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new ResizeGesture(before, id, handle, from, content, start, at);
  }

  private Snapping snapping() {
    return Snapping.of(before, id, Ordered.set(List.of(id)), from, now);
  }

  private Bounds resized() {
    if (!now.leftFrom(start)) {
      return from;
    }
    boolean zone = before.zones().isZone(id);
    int width = zone ? Sizes.LEAST_ZONE_WIDTH : Sizes.LEAST_ELEMENT;
    int height = zone ? Sizes.LEAST_ZONE_HEIGHT : Sizes.LEAST_ELEMENT;
    Snapping snapping = snapping();
    double dx = now.x() - start.x();
    double dy = now.y() - start.y();
    int left = from.x();
    int right = from.right();
    int top = from.y();
    int bottom = from.bottom();
    if (handle.movesLeft()) {
      left =
          low(
              left,
              snapping.x(left + dx),
              Math.min(right - width, content.map(Bounds::x).orElse(right)));
    }
    if (handle.movesRight()) {
      right =
          high(
              right,
              snapping.x(right + dx),
              Math.max(left + width, content.map(Bounds::right).orElse(left)));
    }
    if (handle.movesTop()) {
      top =
          low(
              top,
              snapping.y(top + dy),
              Math.min(bottom - height, content.map(Bounds::y).orElse(bottom)));
    }
    if (handle.movesBottom()) {
      bottom =
          high(
              bottom,
              snapping.y(bottom + dy),
              Math.max(top + height, content.map(Bounds::bottom).orElse(top)));
    }
    return new Bounds(left, top, right - left, bottom - top);
  }

  /** A left or top edge; what already lies beyond the limit may stay there. */
  private static int low(int edge, int to, int limit) {
    return Math.min(to, Math.max(edge, limit));
  }

  private static int high(int edge, int to, int limit) {
    return Math.max(to, Math.min(edge, limit));
  }

  private Change change() {
    Bounds border = resized();
    if (border.equals(from) || !Sizes.fits(border)) {
      return Change.of(before.diagramId(), new LinkedHashMap<>(), List.of());
    }
    var places = new LinkedHashMap<String, Bounds>();
    places.put(id, border);
    Zones resized = before.zones().with(places);
    List<String> taken = taken(resized, border);
    places.putAll(Belonging.stretched(resized, List.of(id)));
    return Change.of(
        before.diagramId(),
        places,
        taken.isEmpty() ? List.of() : List.of(Edit.Nest.of(taken, Optional.of(id))));
  }

  private List<String> taken(Zones resized, Bounds border) {
    return resized.isZone(id)
        ? Belonging.enclosed(resized, border, resized.zoneOf(id)).stream()
            .filter(other -> !other.equals(id))
            .toList()
        : List.of();
  }

  @Override
  public EditorState finished() {
    String name = "Resize " + Wording.parts(before.model().dfd(), List.of(id));
    return before.after(change().edit(name), before.selection());
  }

  /** With the parts highlighted that the zone takes in. */
  @Override
  public Preview preview() {
    Change change = change();
    return change
        .preview()
        .withGuides(change.places().containsKey(id) ? snapping().guides(resized()) : List.of())
        .withHighlighted(change.nests().stream().flatMap(nest -> nest.ids().stream()).toList());
  }
}
