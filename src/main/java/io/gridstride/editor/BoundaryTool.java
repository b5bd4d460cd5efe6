package io.gridstride.editor;

import java.util.Optional;

/**
 * Draws a zone, whatever lies under it.
 *
 * @param name what a new zone is called
 * @param kind catalogue id of its kind; empty when unspecified
 */
public record BoundaryTool(String name, Optional<String> kind) implements Tool {
  /** Draws zones of no stated kind. */
  public BoundaryTool() {
    this("Trust boundary", Optional.empty());
  }

  @Override
  public EditorState pressed(EditorState state, Input.Pressed press) {
    return state.during(new ZoneGesture(state, this, press.at(), press.at()));
  }
}
