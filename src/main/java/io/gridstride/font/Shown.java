package io.gridstride.font;

import java.util.function.Function;

/** Which font shows which character of a line, in their order on paper. */
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
        VisualOrder.line(text),
        character -> show(character == '\n' ? ' ' : character, own, others, taker));
  }

  private static void show(
      int character, Typeface own, Function<Cut, Typeface> others, Taker taker) {
    if (own.glyph(character) != 0) {
      taker.take(own, character);
    } else {
      Cut.fallbacks(character).stream()
          .map(others)
          .filter(face -> face.glyph(character) != 0)
          .findFirst()
          .ifPresentOrElse(
              face -> taker.take(face, character),
              () -> CleanText.instead(character).chars().forEach(c -> show(c, own, others, taker)));
    }
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
