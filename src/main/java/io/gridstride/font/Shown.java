package io.gridstride.font;

import java.util.function.Supplier;

/** Which font shows which character of a line. */
final class Shown {
  private Shown() {}

  /** A character of a font that has it. */
  @FunctionalInterface
  interface Taker {
    void take(Typeface font, int character);
  }

  /**
   * Passes on each clean character with the font that has it. What neither has is shown as its
   * number, in the first.
   *
   * @param other asked for only when the first lacks something
   */
  static void forEach(String text, Typeface own, Supplier<Typeface> other, Taker taker) {
    CleanText.forEach(
        text,
        character -> {
          int shown = character == '\n' ? ' ' : character;
          if (own.glyph(shown) != 0) {
            taker.take(own, shown);
          } else if (other.get().glyph(shown) != 0) {
            taker.take(other.get(), shown);
          } else {
            CleanText.named(shown).chars().forEach(digit -> taker.take(own, digit));
          }
        });
  }

  /** The width of a line, in font sizes. */
  static double width(String text, Typeface own, Supplier<Typeface> other) {
    double[] thousandths = new double[1];
    forEach(
        text,
        own,
        other,
        (font, character) -> thousandths[0] += font.advance(font.glyph(character)));
    return thousandths[0] / 1000;
  }
}
