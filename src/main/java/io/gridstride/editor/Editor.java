package io.gridstride.editor;

import java.util.List;
import java.util.Optional;

/** The editor as one function: a state and an input give the next state. */
public final class Editor {
  private Editor() {}

  public static EditorState step(EditorState state, Input input) {
    return switch (input) {
      case Input.Pressed press -> {
        EditorState settled = calm(state).withHover(Optional.empty());
        yield settled.tool().pressed(settled, press);
      }
      case Input.Dragged(var at) -> dragged(state, at);
      case Input.Released(var at) ->
          dragged(state, at).gesture().map(Gesture::finished).orElse(state);
      case Input.Moved(var at) ->
          state.gesture().isPresent() ? state : state.withHover(Optional.of(Hover.of(state, at)));
      case Input.PaletteOver(var template, var x, var y) ->
          calm(state).during(new PlaceGesture(calm(state), template, x, y));
      case Input.PaletteLeft _ -> calm(state);
      case Input.PaletteDropped(var template, var x, var y) ->
          new PlaceGesture(calm(state), template, x, y).finished();
      case Input.Escape _ -> state.gesture().map(Gesture::before).orElseGet(() -> escaped(state));
      case Input.Apply(var edit) -> applied(state, edit);
      case Input.NameCommitted(var text) -> named(state, text);
      case Input.NameCancelled _ -> state.withEditing(Optional.empty());
      case Input.Delete _ -> Commands.delete(calm(state));
      case Input.Nudge(var direction, var fine) -> Commands.nudge(calm(state), direction, fine);
      case Input.SelectAll _ -> Commands.selectAll(calm(state));
      case Input.Undo _ -> calm(state).undo();
      case Input.Redo _ -> calm(state).redo();
      case Input.Choose(var tool) -> calm(state).withTool(tool);
      case Input.Select(var ids) ->
          calm(state).withSelection(EditorState.existing(state.model(), ids));
      case Input.ShowDiagram(var id) -> Commands.show(calm(state), id);
      case Input.StartRename _ -> Commands.startRename(calm(state));
    };
  }

  /** The state without the gesture that was running. */
  private static EditorState calm(EditorState state) {
    return state.gesture().map(Gesture::before).orElse(state);
  }

  private static EditorState dragged(EditorState state, Pointer at) {
    return state
        .gesture()
        .map(gesture -> gesture.before().during(gesture.dragged(at)))
        .orElse(state);
  }

  private static EditorState escaped(EditorState state) {
    if (state.editing().isPresent()) {
      return state.withEditing(Optional.empty());
    }
    return state.tool() instanceof SelectTool
        ? state.withSelection(List.of())
        : state.withTool(new SelectTool());
  }

  /**
   * A press takes the focus from a text field, and only then does the field hand in its text: the
   * press must survive that.
   */
  private static EditorState applied(EditorState state, Edit edit) {
    EditorState before = calm(state);
    EditorState next = before.after(edit, before.selection());
    return state.gesture().orElse(null) instanceof PressGesture press
        ? next.during(press.onto(next))
        : next;
  }

  private static EditorState named(EditorState state, String text) {
    Optional<Edit> rename =
        state
            .editing()
            .filter(id -> Rules.rename(state.model().dfd(), id, text.strip()).isEmpty())
            .map(id -> new Edit.Rename(id, text.strip()));
    EditorState closed = state.withEditing(Optional.empty());
    return rename.map(edit -> applied(closed, edit)).orElse(closed);
  }
}
