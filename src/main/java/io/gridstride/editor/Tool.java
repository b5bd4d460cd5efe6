package io.gridstride.editor;

/** What a press on the canvas means. */
public sealed interface Tool permits BoundaryTool, FlowTool, PlaceTool, SelectTool {
  /** The state after a press; there is no gesture before it. */
  EditorState pressed(EditorState state, Input.Pressed press);

  /** What to show while no gesture runs. */
  default Preview preview(EditorState state) {
    return Preview.NONE;
  }
}
