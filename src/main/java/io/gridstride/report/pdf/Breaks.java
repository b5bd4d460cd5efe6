package io.gridstride.report.pdf;

/**
 * Where lines may end. Numbers stay whole, with their unit, with what they number and with what
 * they turn into.
 */
final class Breaks {
  private static final String SEPARATORS = "/._:?&=@,;|\\";
  private static final String CLOSING = ".,;:)";
  private static final int ARROW = 0x2192;
  private static final int LONGEST_UNIT = 2;
  private static final int LONGEST_CAPTION = 3;

  private Breaks() {}

  /** After a space, a hyphen inside a word and a character that is a word by itself. */
  static boolean wellAfter(int[] text, int length, int i) {
    int c = text[i];
    return c == ' '
        ? !(Character.isDigit(at(text, length, i - 1)) && isUnit(text, length, i + 1))
            && !(Character.isDigit(at(text, length, i + 1)) && isCaption(text, length, i))
            && !isChange(text, length, i)
        : (c == '-'
                && Character.isLetter(at(text, length, i - 1))
                && Character.isLetter(at(text, length, i + 1)))
            || Character.isIdeographic(c)
            || isKana(c);
  }

  private static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FF;
  }

  /** After a separator inside a word, but not of the digits of a number. */
  static boolean poorlyAfter(int[] text, int length, int i) {
    return SEPARATORS.indexOf(text[i]) >= 0
        && !(Character.isDigit(at(text, length, i - 1))
            && Character.isDigit(at(text, length, i + 1)));
  }

  private static boolean isUnit(int[] text, int length, int from) {
    int end = from;
    while (end - from <= LONGEST_UNIT && isOfUnit(at(text, length, end))) {
      end++;
    }
    int after = at(text, length, end);
    return end > from
        && end - from <= LONGEST_UNIT
        && (after <= ' ' || CLOSING.indexOf(after) >= 0);
  }

  /** Whether a short abbreviation ends here, as in {@code SR 3.1} or {@code IEC 62443}. */
  private static boolean isCaption(int[] text, int length, int end) {
    int start = end;
    while (end - start <= LONGEST_CAPTION && Character.isUpperCase(at(text, length, start - 1))) {
      start--;
    }
    return end - start > 1
        && end - start <= LONGEST_CAPTION
        && !Character.isLetterOrDigit(at(text, length, start - 1));
  }

  /** Whether this is a space in {@code 25 → 10}. */
  private static boolean isChange(int[] text, int length, int i) {
    int arrow = at(text, length, i + 1) == ARROW ? i + 1 : i - 1;
    return at(text, length, arrow) == ARROW
        && Character.isDigit(at(text, length, arrow - 2))
        && Character.isDigit(at(text, length, arrow + 2));
  }

  private static boolean isOfUnit(int c) {
    return c == '%' || Character.isLetter(c);
  }

  private static int at(int[] text, int length, int i) {
    return i >= 0 && i < length ? text[i] : '\n';
  }
}
