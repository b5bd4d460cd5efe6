package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Draws a boundary around what is selected. */
final class Enclosing {
  private Enclosing() {}

  /** The selected elements and zones become members; its name is edited at once. */
  static EditorState enclosed(EditorState state) {
    Zones zones = state.zones();
    SequencedSet<String> held =
        Ordered.set(
            state.selection().stream()
                .filter(id -> zones.place(id).isPresent())
                .filter(id -> zones.isZone(id) || state.model().dfd().element(id).isPresent())
                .toList());
    List<String> roots =
        held.stream().filter(id -> zones.enclosing(id).stream().noneMatch(held::contains)).toList();
    Optional<Bounds> all =
        roots.stream().flatMap(id -> zones.place(id).stream()).reduce(Bounds::union);
    return all.map(Enclosing::border).filter(Sizes::fits).isPresent()
        ? drawn(state, roots, border(all.get()))
        : state;
  }

  private static Bounds border(Bounds all) {
    Bounds spaced = Belonging.spaced(Belonging.spaced(all));
    return new Bounds(
        spaced.x(),
        spaced.y() + Sizes.PADDING,
        Math.max(Sizes.LEAST_ZONE_WIDTH, spaced.width()),
        Math.max(Sizes.LEAST_ZONE_HEIGHT, spaced.height() - Sizes.PADDING));
  }

  private static EditorState drawn(EditorState state, List<String> roots, Bounds border) {
    String id = state.ids().fresh("zone");
    List<String> names =
        state.model().dfd().boundaries().values().stream().map(Boundary::name).toList();
    Boundary zone =
        Boundary.zone(id, Wording.unlike(new BoundaryTool().name(), names))
            .withParent(around(state.zones(), roots));
    var add =
        new Edit.Composite(
            "Enclose " + Wording.parts(state.model().dfd(), roots),
            List.of(new Edit.Add(zone), Edit.Nest.of(roots, Optional.of(id))));
    var places = new LinkedHashMap<String, Bounds>();
    places.put(id, border);
    var next = Edits.changed(state.model(), add).dfd();
    places.putAll(Belonging.stretched(new Zones(next, state.diagram()).with(places), List.of(id)));
    var edit =
        new Edit.Composite(add.name(), List.of(add, new Edit.Place(state.diagramId(), places)));
    return Rules.refusal(state.model(), edit).isEmpty()
        ? state.after(edit, List.of(id)).withEditing(Optional.of(id))
        : state;
  }

  /** The innermost zone that all of them are in. */
  private static Optional<String> around(Zones zones, List<String> roots) {
    return zones.enclosing(roots.getFirst()).stream()
        .filter(zone -> roots.stream().allMatch(id -> zones.enclosing(id).contains(zone)))
        .findFirst();
  }
}
