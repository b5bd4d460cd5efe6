package io.gridstride.editor;

import java.util.Optional;

/** Selects, moves, resizes, and draws a flow from the edge of a hovered element. */
public record SelectTool() implements Tool {
  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    Pointer at = press.at();
    return switch (at.spot()) {
      case Spot.OnPort(var element) -> state.during(FlowGesture.of(state, element, at));
      case Spot.OnEnd(var id, var source) ->
          ReattachGesture.of(state, id, source, at).map(state::during).orElse(state);
      case Spot.OnLeg(var id, var route, var leg) ->
          press.clicks() == 2
              ? Commands.renaming(state, id)
              : at.adds()
                  ? state.during(new PressGesture(state, at, Optional.of(id)))
                  : state.during(new BendGesture(state, id, route, leg, at, at));
      case Spot.OnBend(var id, var route, var leg) ->
          press.clicks() == 2
              ? Commands.straighten(state)
              : state.during(new BendGesture(state, id, route, leg, at, at));
      case Spot.OnHandle(var id, var handle) ->
          state.during(ResizeGesture.of(state, id, handle, at));
      case Spot.OnPart(var id) ->
          press.clicks() == 2
              ? Commands.renaming(state, id)
              : state.during(new PressGesture(state, at, Optional.of(id)));
      case Spot.InZone(var id) ->
          state.during(
              new PressGesture(state, at, Optional.of(id).filter(state.selection()::contains)));
      case Spot.Canvas _ -> state.during(new PressGesture(state, at, Optional.empty()));
    };
  }
}
