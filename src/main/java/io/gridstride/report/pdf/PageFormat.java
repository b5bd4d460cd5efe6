package io.gridstride.report.pdf;

/**
 * A sheet of paper and the frame on it that text may fill, in points.
 *
 * @param side left and right margin
 * @param head top margin, with the running head in it
 * @param foot bottom margin, with the page number in it
 */
record PageFormat(float width, float height, float side, float head, float foot) {
  static final float MILLIMETRE = 72 / 25.4f;

  static final PageFormat A4 = of(210, 297);

  /** Of so many millimetres, with the margins that all sheets have. */
  static PageFormat of(float width, float height) {
    return new PageFormat(
        width * MILLIMETRE, height * MILLIMETRE, 18 * MILLIMETRE, 24 * MILLIMETRE, 20 * MILLIMETRE);
  }

  /** The same with another height. */
  PageFormat ofHeight(float next) {
    return new PageFormat(width, next, side, head, foot);
  }

  float frameWidth() {
    return width - 2 * side;
  }

  float frameHeight() {
    return height - head - foot;
  }

  float frameBottom() {
    return height - foot;
  }
}
