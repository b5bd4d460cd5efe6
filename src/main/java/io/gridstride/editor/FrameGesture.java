package io.gridstride.editor;

import io.gridstride.editor.Input.Direction;
import io.gridstride.model.Bounds;
import java.util.Optional;

/**
 * Draws a zone by keyboard: arrow keys move its border, those that make a part larger or smaller do
 * that, Enter draws it.
 */
record FrameGesture(EditorState before, BoundaryTool tool, Bounds border) implements KeyGesture {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 220;

  /** Where there is room, as near as possible to the middle of what is in view. */
  static FrameGesture inView(EditorState before, BoundaryTool tool, Bounds view) {
    var wanted =
        new Bounds(
            Sizes.snapped(view.centreX() - WIDTH / 2.0),
            Sizes.snapped(view.centreY() - HEIGHT / 2.0),
            WIDTH,
            HEIGHT);
    return new FrameGesture(before, tool, FreeSpot.near(before.zones(), wanted));
  }

  @Override
  public Gesture onto(EditorState next) {
    return new FrameGesture(next, tool, border);
  }

  @Override
  public Optional<EditorState> towards(Direction direction) {
    return Optional.of(with(border.moved(direction.dx * Sizes.GRID, direction.dy * Sizes.GRID)));
  }

  @Override
  public Optional<EditorState> stretched(Direction direction) {
    return Optional.of(
        with(
            new Bounds(
                border.x(),
                border.y(),
                Math.max(Sizes.LEAST_ZONE_WIDTH, border.width() + direction.dx * Sizes.GRID),
                Math.max(Sizes.LEAST_ZONE_HEIGHT, border.height() + direction.dy * Sizes.GRID))));
  }

  private EditorState with(Bounds next) {
    return before.during(Sizes.fits(next) ? new FrameGesture(before, tool, next) : this);
  }

  @Override
  public Optional<EditorState> accepted() {
    return Optional.of(Sizes.fits(border) ? zone().finished() : before);
  }

  private NewZone zone() {
    return new NewZone(before, tool, border);
  }

  @Override
  public Preview preview() {
    return zone().preview();
  }
}
