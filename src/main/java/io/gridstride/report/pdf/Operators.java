package io.gridstride.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page's content as PDF operators, in PDF's own coordinates. */
final class Operators {
  private static final String HEX = "0123456789ABCDEF";

  private byte[] bytes = new byte[0];
  private int size;

  private void need(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 1000));
    }
  }

  /** ASCII only. */
  Operators raw(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    need(ascii.length);
    System.arraycopy(ascii, 0, bytes, size, ascii.length);
    size += ascii.length;
    return this;
  }

  /** A number with two decimals, and a space after it. */
  Operators number(double value) {
    long hundredths = Math.round(value * 100);
    long magnitude = Math.abs(hundredths);
    need(24);
    if (hundredths < 0) {
      bytes[size++] = '-';
    }
    raw(Long.toString(magnitude / 100));
    int fraction = (int) (magnitude % 100);
    if (fraction != 0) {
      bytes[size++] = '.';
      bytes[size++] = (byte) ('0' + fraction / 10);
      if (fraction % 10 != 0) {
        bytes[size++] = (byte) ('0' + fraction % 10);
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  /** Three components of a colour 0xRRGGBB, each from 0 to 1 with three decimals. */
  Operators colour(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      int thousandths = Math.round((rgb >> shift & 255) * 1000 / 255f);
      raw(
          thousandths == 1000
              ? "1 "
              : thousandths == 0
                  ? "0 "
                  : "." + Integer.toString(1000 + thousandths).substring(1) + " ");
    }
    return this;
  }

  /** Glyph numbers as a hexadecimal string, so that no text is ever PDF syntax. */
  Operators glyphs(char[] glyphs, int from, int to) {
    need((to - from) * 4 + 8);
    bytes[size++] = '<';
    for (int i = from; i < to; i++) {
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[size++] = (byte) HEX.charAt(glyphs[i] >> shift & 15);
      }
    }
    return raw(">Tj\n");
  }

  /** All that was written; afterwards the buffer is empty and small again. */
  byte[] drain() {
    byte[] written = Arrays.copyOf(bytes, size);
    bytes = new byte[0];
    size = 0;
    return written;
  }
}
