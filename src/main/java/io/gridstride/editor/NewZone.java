package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A new zone with its border. It nests into the zone around it and takes in what it wholly
 * encloses; a zone inside it becomes its child if both have the same parent.
 */
record NewZone(EditorState before, BoundaryTool tool, Bounds border) {
  private Optional<String> around() {
    return before.zones().around(border);
  }

  private SequencedSet<String> enclosed() {
    return Belonging.enclosed(before.zones(), border, around());
  }

  /** With its name being edited. */
  EditorState finished() {
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
                Edit.Place.of(before.diagramId(), id, border)));
    return before.withTool(new SelectTool()).after(edit, List.of(id)).withEditing(Optional.of(id));
  }

  /** With the parts highlighted that the zone takes in, and the zone it goes into. */
  Preview preview() {
    var highlighted = new LinkedHashSet<>(enclosed());
    around().ifPresent(highlighted::add);
    return Preview.NONE
        .withOutline(Preview.Shape.BOUNDARY, border)
        .withHighlighted(Ordered.set(highlighted));
  }
}
