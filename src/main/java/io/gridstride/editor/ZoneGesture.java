package io.gridstride.editor;

import io.gridstride.model.Bounds;

/** Draws a zone with the pointer, from corner to corner. */
record ZoneGesture(EditorState before, BoundaryTool tool, Pointer start, Pointer now)
    implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return new ZoneGesture(next, tool, start, now);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new ZoneGesture(before, tool, start, at);
  }

  private NewZone zone() {
    int left = Sizes.snapped(Math.min(start.x(), now.x()));
    int top = Sizes.snapped(Math.min(start.y(), now.y()));
    int right = Sizes.snapped(Math.max(start.x(), now.x()));
    int bottom = Sizes.snapped(Math.max(start.y(), now.y()));
    return new NewZone(
        before,
        tool,
        new Bounds(
            left,
            top,
            Math.max(Sizes.LEAST_ZONE_WIDTH, right - left),
            Math.max(Sizes.LEAST_ZONE_HEIGHT, bottom - top)));
  }

  private boolean isDrawn() {
    return now.leftFrom(start) && Sizes.fits(zone().border());
  }

  /** A mere click draws nothing. */
  @Override
  public EditorState finished() {
    return isDrawn() ? zone().finished() : before;
  }

  @Override
  public Preview preview() {
    return isDrawn() ? zone().preview() : Preview.NONE;
  }
}
