package io.gridstride.font;

import java.text.Bidi;

/**
 * In which order the characters of a line stand on paper, when some of them are written from right
 * to left. Lines begin at the left, since a report is in English.
 */
public final class VisualOrder {
  private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

  /** Any letter of that direction. */
  private static final char LEFT_TO_RIGHT = 'a';

  private VisualOrder() {}

  /** A bracket opens to the other side when it is written from right to left. */
  public static int mirrored(int character) {
    int at = PAIRS.indexOf(character);
    return at < 0 ? character : PAIRS.charAt(at ^ 1);
  }

  /** Whether a character makes the order of a line differ from that of its text. */
  public static boolean isRightToLeft(int character) {
    if (character < '\u0590') {
      return false;
    }
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A line of clean text in this order, with its Arabic letters joined. */
  static String line(String text) {
    if (!hasRightToLeft(text)) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    CleanText.forEach(ArabicForms.joined(text), c -> read.appendCodePoint(c == '\n' ? ' ' : c));
    int[] characters = read.codePoints().toArray();
    StringBuilder shown = new StringBuilder(read.length());
    for (int place : of(characters, 0, characters.length)) {
      shown.appendCodePoint(place < 0 ? mirrored(characters[~place]) : characters[place]);
    }
    return shown.toString();
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** It is never turned round, so what it leads from has to stay on its left. */
  private static boolean isArrow(int character) {
    return character >= 0x2190 && character <= 0x21FF;
  }

  /**
   * For each place from left to right the number of the character that stands there, as its
   * complement ({@code ~}) when it is written from right to left. There a mark stands before its
   * letter, where the fonts of these scripts begin to draw it.
   */
  public static int[] of(int[] characters, int from, int to) {
    int length = to - from;
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      int character = characters[from + i];
      text[i] =
          isArrow(character)
              ? LEFT_TO_RIGHT
              : character <= Character.MAX_VALUE ? (char) character : '\uFFFD';
    }
    Bidi bidi = new Bidi(text, 0, null, 0, length, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int run = 0; run < runs; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      order[run] = run;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    int[] places = new int[length];
    int next = 0;
    for (int run : order) {
      int start = bidi.getRunStart(run);
      int limit = bidi.getRunLimit(run);
      if (levels[run] % 2 == 0) {
        for (int i = start; i < limit; i++) {
          places[next++] = from + i;
        }
      } else {
        for (int i = limit - 1; i >= start; i--) {
          places[next++] = ~(from + i);
        }
      }
    }
    return places;
  }
}
