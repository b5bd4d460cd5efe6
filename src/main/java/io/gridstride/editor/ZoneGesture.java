package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Draws a zone. It nests into the zone around it and takes in what it wholly encloses; a zone
 * inside it becomes its child if both have the same parent.
 */
record ZoneGesture(EditorState before, BoundaryTool tool, Pointer start, Pointer now)
    implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return new ZoneGesture(next, tool, start, now);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new ZoneGesture(before, tool, start, at);
  }

  private Bounds border() {
    int left = Sizes.snapped(Math.min(start.x(), now.x()));
    int top = Sizes.snapped(Math.min(start.y(), now.y()));
    int right = Sizes.snapped(Math.max(start.x(), now.x()));
    int bottom = Sizes.snapped(Math.max(start.y(), now.y()));
    return new Bounds(
        left,
        top,
        Math.max(Sizes.LEAST_ZONE_WIDTH, right - left),
        Math.max(Sizes.LEAST_ZONE_HEIGHT, bottom - top));
  }

  private Optional<String> around() {
    return before.zones().around(border());
  }

  private SequencedSet<String> enclosed() {
    return Belonging.enclosed(before.zones(), border(), around());
  }

  private boolean isDrawn() {
    return now.leftFrom(start) && Sizes.fits(border());
  }

  /** A mere click draws nothing. */
  @Override
  public EditorState finished() {
    return isDrawn() ? drawn() : before;
  }

  private EditorState drawn() {
    String id = before.ids().fresh("zone");
    List<String> names =
        before.model().dfd().boundaries().values().stream().map(Boundary::name).toList();
    Boundary zone =
        Boundary.zone(id, Wording.unlike(tool.name(), names))
            .withKind(tool.kind())
            .withParent(around());
    Edit edit =
        new Edit.Composite(
            "Add boundary",
            List.of(
                new Edit.Add(zone),
                new Edit.Nest(enclosed(), Optional.of(id)),
                Edit.Place.of(before.diagramId(), id, border())));
    return before.withTool(new SelectTool()).after(edit, List.of(id)).withEditing(Optional.of(id));
  }

  /** With the parts highlighted that the zone takes in, and the zone it goes into. */
  @Override
  public Preview preview() {
    if (!isDrawn()) {
      return Preview.NONE;
    }
    var highlighted = new LinkedHashSet<>(enclosed());
    around().ifPresent(highlighted::add);
    return Preview.NONE
        .withOutline(Preview.Shape.BOUNDARY, border())
        .withHighlighted(Ordered.set(highlighted));
  }
}
