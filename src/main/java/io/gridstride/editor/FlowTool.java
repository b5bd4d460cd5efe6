package io.gridstride.editor;

/** Draws a flow from the element that is pressed. */
public record FlowTool() implements Tool {
  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    return press
        .at()
        .spot()
        .part()
        .filter(id -> state.model().dfd().element(id).isPresent())
        .map(id -> state.during(FlowGesture.of(state, id, press.at())))
        .orElse(state);
  }
}
