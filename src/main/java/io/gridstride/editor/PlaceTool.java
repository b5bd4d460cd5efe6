package io.gridstride.editor;

/** Puts what was chosen in the palette where the canvas is clicked. */
public record PlaceTool(Template template) implements Tool {
  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    return state.during(PlaceGesture.of(state, template, press.at()));
  }

  /** The new element under the resting pointer. */
  @Override
  public Preview preview(EditorState state) {
    return state
        .hover()
        .map(Hover::at)
        .map(at -> PlaceGesture.of(state, template, at).preview())
        .orElse(Preview.NONE);
  }
}
