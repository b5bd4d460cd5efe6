package io.gridstride.editor;

/** Draws a zone, whatever lies under it. */
public record BoundaryTool() implements Tool {
  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    return state.during(new ZoneGesture(state, press.at(), press.at()));
  }
}
