package io.gridstride.editor;

import io.gridstride.model.Point;

/**
 * Where the pointer is.
 *
 * @param x in diagram units
 * @param y in diagram units
 * @param pixel diagram units per screen pixel: 2 when zoomed to 50 %
 */
public record Pointer(double x, double y, double pixel, Keys keys, Spot spot) {
  private static final double STEADY = 4;

  public Pointer {
    x = Math.clamp(x, -Sizes.FAR, Sizes.FAR);
    y = Math.clamp(y, -Sizes.FAR, Sizes.FAR);
  }

  /** A pointer that rests somewhere, over nothing. */
  static Pointer still(Point at) {
    return new Pointer(at.x(), at.y(), 1, Keys.NONE, new Spot.Canvas());
  }

  /** Whether a press changes the selection instead of making another. */
  boolean adds() {
    return keys.shift() || keys.control();
  }

  /** Whether the hand has moved on purpose since {@code start}; a click trembles a few pixels. */
  boolean leftFrom(Pointer start) {
    return Math.hypot(x - start.x, y - start.y) >= STEADY * pixel;
  }
}
