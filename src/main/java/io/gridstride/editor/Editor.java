package io.gridstride.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The editor as one function: a state and an input give the next state. */
public final class Editor {
  private Editor() {}

  /** The state after an input. An input that means nothing in this state changes nothing. */
  public static EditorState step(EditorState state, Input input) {
    return switch (input) {
      case Input.Pressed press -> calm(state).tool().pressed(calm(state), press);
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
      case Input.Apply(var edit) -> under(state, before -> before.after(edit, before.selection()));
      case Input.NameCommitted(var text) -> under(state, before -> Commands.named(before, text));
      case Input.NameCancelled _ -> under(state, before -> before.withEditing(Optional.empty()));
      case Input.Select(var ids) ->
          ids.equals(state.selection())
              ? state
              : calm(state).withSelection(EditorState.existing(state.model(), ids));
      case Input.Delete _ -> Commands.delete(calm(state));
      case Input.Nudge(var direction, var fine) -> Commands.nudge(calm(state), direction, fine);
      case Input.SelectAll _ -> Commands.selectAll(calm(state));
      case Input.Undo _ -> calm(state).undo();
      case Input.Redo _ -> calm(state).redo();
      case Input.JumpTo(var steps) -> calm(state).jumpedTo(steps);
      case Input.Choose(var tool) -> calm(state).withTool(tool);
      case Input.ShowDiagram(var id) -> DiagramCommands.show(calm(state), id);
      case Input.AddDiagram(var name) -> DiagramCommands.add(calm(state), name);
      case Input.DuplicateDiagram(var id) -> DiagramCommands.duplicate(calm(state), id);
      case Input.RemoveDiagram(var id) -> DiagramCommands.remove(calm(state), id);
      case Input.AddToDiagram(var ids, var at) -> DiagramCommands.show(calm(state), ids, at);
      case Input.RemoveFromDiagram _ -> DiagramCommands.unplace(calm(state));
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

  /** Changes the state under a running gesture, which goes on. */
  private static EditorState under(EditorState state, UnaryOperator<EditorState> change) {
    EditorState next = change.apply(calm(state));
    return state.gesture().map(gesture -> next.during(gesture.onto(next))).orElse(next);
  }

  private static EditorState escaped(EditorState state) {
    if (state.editing().isPresent()) {
      return state.withEditing(Optional.empty());
    }
    return state.tool() instanceof SelectTool
        ? state.withSelection(List.of())
        : state.withTool(new SelectTool());
  }
}
