package io.gridstride.font;

import java.util.function.Function;

/** Which font shows which character of a line. */
final class Shown {
  private Shown() {}

  /** A character of a font that has it. */
  @FunctionalInterface
  interface Taker {
    void take(Typeface font, int character);
  }

  /**
   * Passes on each clean character with the font that has it. What none has is shown as its number,
   * in the first.
   *
   * @param others asked for only when the first lacks something
   */
  static void forEach(String text, Typeface own, Function<Cut, Typeface> others, Taker taker) {
    CleanText.forEach(
        text,
        character -> {
          int shown = character == '\n' ? ' ' : character;
          if (own.glyph(shown) != 0) {
            taker.take(own, shown);
          } else {
            Cut.FALLBACKS.stream()
                .map(others)
                .filter(face -> face.glyph(shown) != 0)
                .findFirst()
                .ifPresentOrElse(
                    face -> taker.take(face, shown),
                    () -> CleanText.named(shown).chars().forEach(c -> taker.take(own, c)));
          }
        });
  }

  /** The width of a line, in font sizes. */
  static double width(String text, Typeface own, Function<Cut, Typeface> others) {
    double[] thousandths = new double[1];
    forEach(
        text,
        own,
        others,
        (font, character) -> thousandths[0] += font.advance(font.glyph(character)));
    return thousandths[0] / 1000;
  }
}
