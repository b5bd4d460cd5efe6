package io.gridstride.report.pdf;

import java.util.OptionalInt;

/**
 * What a path is painted with. Colours are 0xRRGGBB.
 *
 * @param width of the line in points
 * @param dash length of dashes and gaps in points; 0 for a solid line
 */
record Ink(OptionalInt fill, OptionalInt line, double width, double dash) {
  static Ink fill(int colour) {
    return new Ink(OptionalInt.of(colour), OptionalInt.empty(), 0, 0);
  }

  static Ink line(int colour, double width) {
    return new Ink(OptionalInt.empty(), OptionalInt.of(colour), width, 0);
  }

  static Ink dashed(int colour, double width, double dash) {
    return new Ink(OptionalInt.empty(), OptionalInt.of(colour), width, dash);
  }

  boolean isVisible() {
    return fill.isPresent() || line.isPresent();
  }

  /** The operator that ends the path. */
  String operator() {
    if (fill.isPresent()) {
      return line.isPresent() ? "B\n" : "f\n";
    }
    return line.isPresent() ? "S\n" : "n\n";
  }
}
