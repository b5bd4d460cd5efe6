package io.gridstride.font;

import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.TextMeasure.Face;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures text with the advances of the bundled Inter font, without a window toolkit. Reading the
 * fonts takes some time: make one and keep it. Safe to share between threads.
 */
public final class InterMeasure implements TextMeasure {
  private final Map<Face, Typeface> faces =
      Collections.unmodifiableMap(
          Arrays.stream(Face.values())
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      face -> new Typeface(cut(face).parse()),
                      (a, b) -> b,
                      () -> new EnumMap<>(Face.class))));

  /** Each read when a character asks for it, since few models have such. */
  private static final class Other {
    static final Typeface FACE = new Typeface(Cut.OTHER.parse());
  }

  private static final class Emoji {
    static final Typeface FACE = new Typeface(Cut.EMOJI.parse());
  }

  private static final class EastAsian {
    static final Typeface FACE = new Typeface(Cut.EAST_ASIAN.parse());
  }

  private static Typeface fallback(Cut cut) {
    return cut == Cut.EMOJI ? Emoji.FACE : cut == Cut.EAST_ASIAN ? EastAsian.FACE : Other.FACE;
  }

  /** The cut of the font that a face of a drawing is set in. */
  public static Cut cut(Face face) {
    return switch (face) {
      case REGULAR -> Cut.REGULAR;
      case MEDIUM -> Cut.MEDIUM;
      case SEMIBOLD -> Cut.SEMIBOLD;
    };
  }

  /** Whether the font has every character of a text. */
  public boolean has(String text, Face face) {
    return Objects.requireNonNull(faces.get(face)).has(text);
  }

  @Override
  public double width(String text, Face face, double size) {
    return Shown.width(text, Objects.requireNonNull(faces.get(face)), InterMeasure::fallback)
        * size;
  }
}
