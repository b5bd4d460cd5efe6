package io.gridstride.font;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * The one entrance for text. What comes out has no controls, no invisible or direction-changing
 * characters, no lone surrogates and no private-use characters: PDF/A and PDF/UA reject them, and
 * they can make a text look like another. Line breaks stay as {@code \n}, and so does the sign
 * between two Arabic letters that keeps them apart, which is seen by that.
 */
public final class CleanText {
  public static final int REPLACEMENT = 0xFFFD;

  /** Longer text is cut here; the model's own limits are far lower. */
  public static final int LIMIT = 200_000;

  private static final int DROPPED = -1;

  private CleanText() {}

  /** Passes each clean character on. */
  public static void forEach(String text, IntConsumer take) {
    String whole = text.length() <= LIMIT ? text : text.substring(0, LIMIT);
    String composed = isAscii(whole) ? whole : Normalizer.normalize(whole, Normalizer.Form.NFC);
    int length = composed.length();
    for (int at = 0; at < length; ) {
      int character = composed.codePointAt(at);
      int clean = ArabicForms.isParting(composed, at) ? character : clean(character);
      at += Character.charCount(character);
      if (clean != DROPPED) {
        take.accept(clean);
      }
    }
  }

  /** Clean text on one line, for what a viewer shows outside the page. */
  public static String line(String text, int maximum) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), maximum) + 1);
    forEach(
        text.length() <= 2 * maximum ? text : text.substring(0, 2 * maximum),
        character -> line.appendCodePoint(character == '\n' ? ' ' : character));
    return cut(line.toString().strip(), maximum);
  }

  /** At most {@code maximum} chars, an ellipsis in place of the rest. */
  public static String cut(String text, int maximum) {
    if (text.length() <= maximum) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(maximum - 2)) ? maximum - 2 : maximum - 1;
    return text.substring(0, end) + "\u2026";
  }

  /**
   * What stands for a character that no font has: the letters of an Arabic form, else its number,
   * so that it can be looked up.
   */
  public static String instead(int character) {
    String letters = ArabicForms.letters(character);
    return letters.codePointAt(0) == character
        ? String.format(Locale.ROOT, "[U+%04X]", character)
        : letters;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int clean(int c) {
    if (c >= 0x20 && c < 0x7F) {
      return c;
    }
    if ((c & 0xFFFE) == 0xFFFE || isVariationSelector(c)) {
      return DROPPED;
    }
    return switch (c) {
      case '\n', 0x85, 0x2028, 0x2029 -> '\n';
      case '\t' -> ' ';
      default -> byCategory(c);
    };
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static int byCategory(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> DROPPED;
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.PRIVATE_USE, Character.UNASSIGNED -> REPLACEMENT;
      default -> c;
    };
  }
}
