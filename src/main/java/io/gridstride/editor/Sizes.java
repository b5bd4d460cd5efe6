package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Limits;

/** Lengths on a diagram, in diagram units. */
final class Sizes {
  static final int GRID = 10;

  /** The farthest place a pointer can have: near enough for any part to fit within the limits. */
  static final double FAR = Limits.COORDINATE - 5_000;

  static final int LEAST_ELEMENT = 30;
  static final int LEAST_ZONE_WIDTH = 80;
  static final int LEAST_ZONE_HEIGHT = 60;

  /** Free space between a zone's border and its members. */
  static final int PADDING = 10;

  /** The same at the top, where the zone's title stands. */
  static final int TITLE = 30;

  private Sizes() {}

  /** Whether a file can hold this place. */
  static boolean fits(Bounds place) {
    return fits(place.x(), place.y())
        && place.width() <= Limits.COORDINATE
        && place.height() <= Limits.COORDINATE;
  }

  static boolean fits(int x, int y) {
    return Math.abs(x) <= Limits.COORDINATE && Math.abs(y) <= Limits.COORDINATE;
  }

  /** The nearest line of the grid. */
  static int snapped(double length) {
    return (int) Math.round(length / GRID) * GRID;
  }
}
