package io.gridstride.drawing;

/** Measures text in the bundled font. The renderer supplies it, so drawing needs no font file. */
@FunctionalInterface
public interface TextMeasure {
  /** Width in diagram units of one line of text. */
  double width(String text, Face face, double size);

  /** The cuts of the bundled font that a diagram uses. */
  enum Face {
    REGULAR,
    MEDIUM,
    SEMIBOLD
  }
}
