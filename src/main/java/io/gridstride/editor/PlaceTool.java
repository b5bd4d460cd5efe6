package io.gridstride.editor;

/** Puts what was chosen in the palette where the canvas is clicked. */
public record PlaceTool(Template template) implements Tool {
  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    return state.during(new PlaceGesture(state, template, press.at().x(), press.at().y()));
  }

  /** The new element under the resting pointer. */
  @Override
  public Preview preview(EditorState state) {
    return state
        .hover()
        .map(Hover::at)
        .map(at -> new PlaceGesture(state, template, at.x(), at.y()).preview())
        .orElse(Preview.NONE);
  }
}
