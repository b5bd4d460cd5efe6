package io.gridstride.editor;

import io.gridstride.model.ControlUse;
import io.gridstride.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keys and menus do to a state in which no gesture runs. */
final class Commands {
  private Commands() {}

  static EditorState delete(EditorState state) {
    var ids = state.selection();
    return ids.isEmpty()
        ? state
        : state.after(
            new Edit.Composite(
                "Delete " + Wording.parts(state.model().dfd(), ids), List.of(new Edit.Delete(ids))),
            List.of());
  }

  static EditorState nudge(EditorState state, Input.Direction direction, boolean fine) {
    int step = fine ? 1 : Sizes.GRID;
    Cargo cargo = Cargo.of(state.model().dfd(), state.diagram(), state.selection());
    Change change = cargo.moved(direction.dx * step, direction.dy * step);
    return state.after(
        change.edit("Move " + Wording.parts(cargo.dfd(), cargo.roots())), state.selection());
  }

  static EditorState selectAll(EditorState state) {
    Diagram diagram = state.diagram();
    List<String> ids = new ArrayList<>(diagram.places().keySet());
    state.model().dfd().flows().values().stream()
        .filter(flow -> diagram.places().containsKey(flow.source()))
        .filter(flow -> diagram.places().containsKey(flow.target()))
        .forEach(flow -> ids.add(flow.id()));
    return state.withSelection(ids);
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
