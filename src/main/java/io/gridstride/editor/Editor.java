package io.gridstride.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The editor as one function: a state and an input give the next state. */
public final class Editor {
  private Editor() {}

  /** The state after an input. An input that means nothing in this state changes nothing. */
  public static EditorState step(EditorState state, Input input) {
    if (input instanceof Input.Glide glide) {
      return GlideGesture.gliding(state, glide);
    }
    boolean glidesOn = input instanceof Input.Escape || input instanceof Input.Moved;
    return stepped(glidesOn ? state : GlideGesture.settled(state), input);
  }

  private static EditorState stepped(EditorState state, Input input) {
    return switch (input) {
      case Input.Glide _ -> state;
      case Input.Pressed press -> calm(state).tool().pressed(calm(state), press);
      case Input.Dragged(var at) -> dragged(state, at);
      case Input.Released(var at) ->
          dragged(state, at).gesture().map(Gesture::finished).orElse(state);
      case Input.Moved(var at) ->
          state.gesture().isPresent() ? state : state.withHover(Optional.of(Hover.of(state, at)));
      case Input.PaletteOver(var template, var x, var y) ->
          calm(state).during(new PlaceGesture(calm(state), template, x, y, 1));
      case Input.PaletteLeft _ -> calm(state);
      case Input.PaletteDropped(var template, var x, var y) ->
          new PlaceGesture(calm(state), template, x, y, 1).finished();
      case Input.Escape _ -> state.gesture().map(Gesture::before).orElseGet(() -> escaped(state));
      case Input.Apply(var edit) -> under(state, before -> before.after(edit, before.selection()));
      case Input.NameCommitted(var text) -> under(state, before -> Commands.named(before, text));
      case Input.NameCancelled _ -> under(state, before -> before.withEditing(Optional.empty()));
      case Input.Select(var ids) ->
          ids.equals(state.selection())
              ? state
              : calm(state).withSelection(EditorState.existing(state.model(), ids));
      case Input.Delete _ -> Commands.delete(calm(state), "Delete");
      case Input.Nudge(var direction, var fine) ->
          state
              .gesture()
              .flatMap(gesture -> gesture.towards(direction))
              .orElseGet(() -> Commands.nudge(calm(state), direction, fine));
      case Input.Stretch(var direction, var fine) ->
          state
              .gesture()
              .flatMap(gesture -> gesture.stretched(direction))
              .orElseGet(() -> Commands.stretch(calm(state), direction, fine));
      case Input.GoTowards(var direction) -> Around.towards(calm(state), direction);
      case Input.GoAlong(var forward) -> Around.along(calm(state), forward);
      case Input.GoOutwards _ -> Around.outwards(calm(state));
      case Input.StartConnecting _ -> begun(calm(state), PickGesture.connecting(calm(state)));
      case Input.StartNesting _ -> begun(calm(state), PickGesture.nesting(calm(state)));
      case Input.Pick(var id) -> state.pick().map(pick -> pick.picking(id)).orElse(state);
      case Input.StartFraming(var tool, var view) ->
          calm(state).during(FrameGesture.inView(calm(state), tool, view));
      case Input.Accept _ ->
          state
              .gesture()
              .flatMap(Gesture::accepted)
              .orElseGet(() -> Commands.startRename(calm(state)));
      case Input.Enclose _ -> Enclosing.enclosed(calm(state));
      case Input.AddNeighbour(var template) -> Adding.neighbour(calm(state), template);
      case Input.StartOffer _ -> begun(calm(state), Adding.offer(calm(state)));
      case Input.TakeOffer(var template) ->
          state.offer().map(offer -> offer.taken(template)).orElse(state);
      case Input.PlaceInView(var template, var view) -> Adding.inView(calm(state), template, view);
      case Input.Cut _ -> Commands.delete(calm(state), "Cut");
      case Input.Paste(var excerpt, var at) -> Pasting.pasted(calm(state), "Paste", excerpt, at);
      case Input.Duplicate _ -> Pasting.duplicated(calm(state));
      case Input.SelectAll _ -> Commands.selectAll(calm(state));
      case Input.SelectSameType _ -> Selecting.sameType(calm(state));
      case Input.SelectInZone _ -> Selecting.inZone(calm(state));
      case Input.InvertSelection _ -> Selecting.inverted(calm(state));
      case Input.Align(var line) -> Arrange.aligned(calm(state), line);
      case Input.Distribute(var across) -> Arrange.distributed(calm(state), across);
      case Input.SameSize(var width, var height) -> Arrange.sized(calm(state), width, height);
      case Input.Lock(var locked) -> Commands.lock(calm(state), locked);
      case Input.Stack(var front) -> Commands.stack(calm(state), front);
      case Input.Straighten _ -> Commands.straighten(calm(state));
      case Input.Undo _ -> calm(state).undo();
      case Input.Redo _ -> calm(state).redo();
      case Input.JumpTo(var steps) -> calm(state).jumpedTo(steps);
      case Input.Use(var aids) -> calm(state).withAids(aids);
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

  private static EditorState begun(EditorState state, Optional<Gesture> gesture) {
    return gesture.map(state::during).orElse(state);
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
