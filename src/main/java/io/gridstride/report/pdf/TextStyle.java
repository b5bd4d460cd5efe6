package io.gridstride.report.pdf;

import io.gridstride.font.Cut;

/**
 * How a piece of text is set.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 * @param leading line height as a multiple of the size
 */
record TextStyle(Cut cut, float size, int colour, float leading) {
  TextStyle in(int next) {
    return new TextStyle(cut, size, next, leading);
  }

  TextStyle sized(float next) {
    return new TextStyle(cut, next, colour, leading);
  }

  TextStyle in(Cut next) {
    return new TextStyle(next, size, colour, leading);
  }

  float lineHeight() {
    return size * leading;
  }

  /** From the middle of a line down to the baseline, so that text looks centred in it. */
  float drop() {
    return size * .36f;
  }
}
