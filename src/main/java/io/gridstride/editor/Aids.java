package io.gridstride.editor;

/**
 * What helps a hand to draw straight.
 *
 * @param grid whether what is moved comes to stand on the grid
 * @param guides whether it is drawn to the edges and centres of its neighbours
 */
public record Aids(boolean grid, boolean guides) {
  public static final Aids ALL = new Aids(true, true);

  static final Aids NONE = new Aids(false, false);
}
