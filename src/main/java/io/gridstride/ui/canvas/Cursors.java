package io.gridstride.ui.canvas;

import io.gridstride.drawing.Route;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Handle;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Spot;
import javafx.scene.Cursor;

/** The shape of the pointer says what a press would do. */
final class Cursors {
  private Cursors() {}

  static Cursor of(EditorState state, Spot spot) {
    if (!(state.tool() instanceof SelectTool)) {
      return Cursor.CROSSHAIR;
    }
    return switch (spot) {
      case Spot.Canvas nothing -> Cursor.DEFAULT;
      case Spot.InZone zone -> Cursor.DEFAULT;
      case Spot.OnPart(var id) ->
          state.diagram().locked().contains(id) ? Cursor.DEFAULT : Cursor.MOVE;
      case Spot.OnPort port -> Cursor.CROSSHAIR;
      case Spot.OnEnd end -> Cursor.CROSSHAIR;
      case Spot.OnBend bend -> along(bend.route(), bend.leg());
      case Spot.OnLeg(var id, var route, var leg) -> along(route, leg);
      case Spot.OnHandle(var id, var handle) -> of(handle);
    };
  }

  private static Cursor along(Route route, int leg) {
    return route.legs().get(leg).horizontal() ? Cursor.V_RESIZE : Cursor.H_RESIZE;
  }

  private static Cursor of(Handle handle) {
    return switch (handle) {
      case NORTH_WEST -> Cursor.NW_RESIZE;
      case NORTH -> Cursor.N_RESIZE;
      case NORTH_EAST -> Cursor.NE_RESIZE;
      case EAST -> Cursor.E_RESIZE;
      case SOUTH_EAST -> Cursor.SE_RESIZE;
      case SOUTH -> Cursor.S_RESIZE;
      case SOUTH_WEST -> Cursor.SW_RESIZE;
      case WEST -> Cursor.W_RESIZE;
    };
  }
}
