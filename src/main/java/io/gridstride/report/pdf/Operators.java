package io.gridstride.report.pdf;

/** A page's content as PDF operators, in PDF's own coordinates. */
final class Operators {
  private final Octets out = new Octets();

  /** ASCII only. */
  Operators raw(String text) {
    out.raw(text);
    return this;
  }

  /** A number with two decimals, and a space after it. */
  Operators number(double value) {
    out.number(value).write(' ');
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

  /** Glyph numbers as a string of two bytes each; what would be PDF syntax in it is escaped. */
  Operators glyphs(char[] glyphs, int from, int to) {
    out.write('(');
    for (int i = from; i < to; i++) {
      octet(glyphs[i] >> 8);
      octet(glyphs[i] & 255);
    }
    return raw(")Tj\n");
  }

  private void octet(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> {
        out.write('\\');
        out.write(octet);
      }
      // A bare one would be read as a line feed.
      case '\r' -> out.raw("\\r");
      default -> out.write(octet);
    }
  }

  /** All that was written; afterwards nothing is. */
  byte[] drain() {
    return out.drain();
  }
}
