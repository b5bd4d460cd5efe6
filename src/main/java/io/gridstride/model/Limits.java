package io.gridstride.model;

import java.util.regex.Pattern;

/**
 * How much a model may hold in one place. Whoever makes a model keeps to these, so that what was
 * written can always be read again. Lengths are in Unicode code points.
 */
public final class Limits {
  /** Longest name of a part, person or organisation. */
  public static final int NAME = 200;

  /** Longest single line of other text, such as a link or a property. */
  public static final int LINE = 2_000;

  /** Longest note, description or reason. */
  public static final int NOTES = 20_000;

  /** Largest fleet count. */
  public static final long COUNT = 1_000_000_000;

  /** Farthest place on a diagram from its origin, and largest width and height. */
  public static final int COORDINATE = 1_000_000;

  /** Largest stated number, up to which JSON readers of every kind agree (RFC 8259, section 6). */
  public static final long NUMBER = 9_007_199_254_740_991L;

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

  private Limits() {}

  /**
   * Whether {@code text} is a letter and up to 63 more letters, digits, dots, dashes or
   * underscores.
   */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether {@code text} has at most {@code longest} characters and no control characters. */
  public static boolean isLine(String text, int longest) {
    return fits(text, longest) && text.chars().noneMatch(Character::isISOControl);
  }

  /** Whether {@code text} has at most {@code longest} characters, line breaks and tabs included. */
  public static boolean isText(String text, int longest) {
    return fits(text, longest)
        && text.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
  }

  private static boolean fits(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        && text.codePoints().noneMatch(Limits::isHalfACharacter);
  }

  private static boolean isHalfACharacter(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
