package io.gridstride.editor;

/** A corner or edge by which a part is resized. */
public enum Handle {
  NORTH_WEST(0, 0),
  NORTH(0.5, 0),
  NORTH_EAST(1, 0),
  EAST(1, 0.5),
  SOUTH_EAST(1, 1),
  SOUTH(0.5, 1),
  SOUTH_WEST(0, 1),
  WEST(0, 0.5);

  private final double across;
  private final double down;

  Handle(double across, double down) {
    this.across = across;
    this.down = down;
  }

  /** Where it is between the left edge (0) and the right (1). */
  double across() {
    return across;
  }

  /** Where it is between the top edge (0) and the bottom (1). */
  double down() {
    return down;
  }

  public boolean movesLeft() {
    return across == 0;
  }

  public boolean movesRight() {
    return across == 1;
  }

  public boolean movesTop() {
    return down == 0;
  }

  public boolean movesBottom() {
    return down == 1;
  }
}
