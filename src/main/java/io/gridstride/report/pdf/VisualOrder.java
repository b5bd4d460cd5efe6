package io.gridstride.report.pdf;

import java.text.Bidi;

/**
 * In which order the characters of a line stand on paper, when some of them are written from right
 * to left. Lines begin at the left, since a report is in English.
 */
final class VisualOrder {
  private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

  private VisualOrder() {}

  /** A bracket opens to the other side when it is written from right to left. */
  static int mirrored(int character) {
    int at = PAIRS.indexOf(character);
    return at < 0 ? character : PAIRS.charAt(at ^ 1);
  }

  /** Whether a character makes the order of a line differ from that of its text. */
  static boolean isRightToLeft(int character) {
    if (character < '\u0590') {
      return false;
    }
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * For each place from left to right the number of the character that stands there, as its
   * complement ({@code ~}) when it is written from right to left.
   */
  static int[] of(int[] characters, int from, int to) {
    int length = to - from;
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      int character = characters[from + i];
      text[i] = character <= Character.MAX_VALUE ? (char) character : '\uFFFD';
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
        next = backwards(characters, from + start, from + limit, places, next);
      }
    }
    return places;
  }

  /** Marks stay behind the letter that they stand on. */
  private static int backwards(int[] characters, int start, int limit, int[] places, int first) {
    int next = first;
    int end = limit;
    while (end > start) {
      int base = end - 1;
      while (base > start && Character.getType(characters[base]) == Character.NON_SPACING_MARK) {
        base--;
      }
      for (int i = base; i < end; i++) {
        places[next++] = ~i;
      }
      end = base;
    }
    return next;
  }
}
