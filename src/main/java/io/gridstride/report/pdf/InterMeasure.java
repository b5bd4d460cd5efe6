package io.gridstride.report.pdf;

import io.gridstride.drawing.TextMeasure;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures text with the advances of the bundled fonts, without a window toolkit. Reading the fonts
 * takes some time: make one and keep it. Safe to share between threads.
 */
public final class InterMeasure implements TextMeasure {
  private final Map<Face, io.gridstride.report.pdf.Face> faces =
      Collections.unmodifiableMap(
          Arrays.stream(Face.values())
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      face -> new io.gridstride.report.pdf.Face(cut(face).parse()),
                      (a, b) -> b,
                      () -> new EnumMap<>(Face.class))));

  /** Read when a character asks for it, since few models have such. */
  private static final class Other {
    static final io.gridstride.report.pdf.Face FACE =
        new io.gridstride.report.pdf.Face(Cut.OTHER.parse());
  }

  static Cut cut(Face face) {
    return switch (face) {
      case REGULAR -> Cut.REGULAR;
      case MEDIUM -> Cut.MEDIUM;
      case SEMIBOLD -> Cut.SEMIBOLD;
    };
  }

  @Override
  public double width(String text, Face face, double size) {
    var own = Objects.requireNonNull(faces.get(face));
    double[] thousandths = new double[1];
    CleanText.forEach(
        text, character -> thousandths[0] += width(own, character == '\n' ? ' ' : character));
    return thousandths[0] * size / 1000;
  }

  private static double width(io.gridstride.report.pdf.Face own, int character) {
    if (own.glyph(character) != 0) {
      return own.width(character);
    }
    return Other.FACE.glyph(character) != 0
        ? Other.FACE.width(character)
        : CleanText.named(character).chars().mapToDouble(own::width).sum();
  }
}
