package io.gridstride.editor;

import io.gridstride.model.ControlUse;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/** What keys and menus do to a state in which no gesture runs. */
final class Commands {
  private Commands() {}

  /** Deletes the selection, but for what is locked. */
  static EditorState delete(EditorState state, String verb) {
    var ids = new LinkedHashSet<>(state.selection());
    ids.removeAll(state.diagram().locked());
    return ids.isEmpty()
        ? state
        : state.after(
            new Edit.Composite(
                verb + " " + Wording.parts(state.model().dfd(), ids),
                List.of(new Edit.Delete(ids))),
            state.diagram().locked().stream().filter(state.selection()::contains).toList());
  }

  static EditorState nudge(EditorState state, Input.Direction direction, boolean fine) {
    int step = fine ? 1 : Sizes.GRID;
    Cargo cargo = Cargo.of(state.model().dfd(), state.diagram(), state.selection());
    Change change = cargo.moved(direction.dx * step, direction.dy * step);
    return state.after(
        change.edit("Move " + Wording.parts(cargo.dfd(), cargo.roots())), state.selection());
  }

  /** Moves the lower right corner of the one selected part. */
  static EditorState stretch(EditorState state, Input.Direction direction, boolean fine) {
    int step = fine ? 1 : Sizes.GRID;
    Pointer from = new Pointer(0, 0, 0.1, new Keys(false, true), new Spot.Canvas());
    Pointer to =
        new Pointer(
            direction.dx * step,
            direction.dy * step,
            0.1,
            new Keys(false, true),
            new Spot.Canvas());
    return state.selection().size() == 1
            && state.zones().place(state.selection().getFirst()).isPresent()
            && !state.zones().isLocked(state.selection().getFirst())
        ? ResizeGesture.of(state, state.selection().getFirst(), Handle.SOUTH_EAST, from)
            .dragged(to)
            .finished()
        : state;
  }

  static EditorState selectAll(EditorState state) {
    return state.withSelection(Selecting.shown(state));
  }

  /** Locks the selected parts that are placed, or unlocks them. */
  static EditorState lock(EditorState state, boolean locked) {
    return onPlaced(
        state,
        locked ? "Lock" : "Unlock",
        "",
        ids -> new Edit.Lock(state.diagramId(), ids, locked));
  }

  static EditorState stack(EditorState state, boolean front) {
    return onPlaced(
        state,
        front ? "Bring" : "Send",
        front ? " to front" : " to back",
        ids -> new Edit.Stack(state.diagramId(), ids, front));
  }

  private static EditorState onPlaced(
      EditorState state, String verb, String where, Function<SequencedSet<String>, Edit> edit) {
    SequencedSet<String> ids =
        Ordered.set(
            state.selection().stream().filter(state.diagram().places()::containsKey).toList());
    return ids.isEmpty()
        ? state
        : state.after(
            new Edit.Composite(
                verb + " " + Wording.parts(state.model().dfd(), ids) + where,
                List.of(edit.apply(ids))),
            state.selection());
  }

  /** Gives the flow back to the program, which routes it. */
  static EditorState straighten(EditorState state) {
    var bends = new LinkedHashMap<String, List<Point>>();
    state.selection().stream()
        .filter(state.diagram().bends()::containsKey)
        .forEach(id -> bends.put(id, List.of()));
    return bends.isEmpty()
        ? state
        : state.after(
            new Edit.Composite(
                "Straighten " + Wording.parts(state.model().dfd(), bends.keySet()),
                List.of(new Edit.Bend(state.diagramId(), bends))),
            state.selection());
  }

  static EditorState startRename(EditorState state) {
    return state.selection().size() == 1 ? renaming(state, state.selection().getFirst()) : state;
  }

  /**
   * The part whose name is being edited is called so. An empty text leaves the name as it was; one
   * that is refused for another reason stays being edited, so that it is not lost.
   */
  static EditorState named(EditorState state, String text) {
    EditorState closed = state.withEditing(Optional.empty());
    if (state.editing().isEmpty()) {
      return state;
    }
    Edit rename = new Edit.Rename(state.editing().get(), text.strip());
    if (Rules.refusal(state.model(), rename).isEmpty()) {
      return closed.after(rename, state.selection());
    }
    return text.isBlank() ? closed : state;
  }

  /** The state in which the name of this part is edited in place, if it has one. */
  static EditorState renaming(EditorState state, String id) {
    return state
        .model()
        .dfd()
        .part(id)
        .filter(part -> !(part instanceof ControlUse))
        .map(part -> state.withSelection(List.of(id)).withEditing(Optional.of(id)))
        .orElse(state);
  }
}
