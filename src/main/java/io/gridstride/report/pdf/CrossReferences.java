package io.gridstride.report.pdf;

import java.util.Arrays;

/**
 * Where each object of a file stands: rows of a kind, a place and a number within, as bytes of a
 * cross-reference stream (ISO 32000-1, 7.5.8).
 */
final class CrossReferences {
  private static final int PLAIN = 1;
  private static final int PACKED = 2;
  private static final int COLUMNS = 7;

  /** Tells a reader that a row holds the differences from the row above. */
  private static final byte UP = 2;

  private static final int NEVER_USED_AGAIN = 0xFFFF;

  private byte[] rows = new byte[COLUMNS * 1024];
  private int count;

  CrossReferences() {
    set(add(), 0, 0, NEVER_USED_AGAIN);
  }

  /** The number of one more object. */
  int add() {
    if ((count + 1) * COLUMNS > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    return count++;
  }

  /** An object stands by itself at a byte of the file. */
  void plain(int object, long offset) {
    set(object, PLAIN, offset, 0);
  }

  /** An object stands in a stream of objects, at a place among them. */
  void packed(int object, int stream, int place) {
    set(object, PACKED, stream, place);
  }

  private void set(int object, int kind, long where, int within) {
    int at = object * COLUMNS;
    rows[at] = (byte) kind;
    for (int i = 1; i <= 4; i++) {
      rows[at + i] = (byte) (where >> (8 * (4 - i)));
    }
    rows[at + 5] = (byte) (within >> 8);
    rows[at + 6] = (byte) within;
  }

  /** All rows as differences, since neighbours are alike. */
  byte[] rows() {
    byte[] all = new byte[count * (COLUMNS + 1)];
    int at = 0;
    for (int row = 0; row < count; row++) {
      all[at++] = UP;
      for (int column = 0; column < COLUMNS; column++) {
        int here = row * COLUMNS + column;
        all[at++] = (byte) (rows[here] - (row == 0 ? 0 : rows[here - COLUMNS]));
      }
    }
    return all;
  }
}
