package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.Cut;
import io.gridstride.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** The colours, type sizes and spaces of a report. Every pair of text and ground is legible. */
final class Look {
  static final int INK = 0x1B2433;
  static final int NAVY = 0x101B33;
  static final int MUTED = 0x566173;
  static final int LINK = 0x2349B8;
  static final int ACCENT = 0x2F5BD8;
  static final int WHITE = 0xFFFFFF;
  static final int HAIRLINE = 0xDDE2EA;
  static final int HEAD_LINE = 0xB5BFCE;
  static final int HEAD_FILL = 0xEFF2F7;

  /** The ground of a count of zero. */
  static final int NOTHING = 0xF7F8FB;

  static final int COVER_MUTED = 0xA9BCF2;

  static final TextStyle BODY = new TextStyle(Cut.REGULAR, 9.2f, INK, 1.5f);
  static final TextStyle SMALL = new TextStyle(Cut.REGULAR, 8, INK, 1.42f);
  static final TextStyle CAPTION = SMALL.in(MUTED);
  static final TextStyle TABLE_HEAD = new TextStyle(Cut.SEMIBOLD, 7.8f, 0x3B4658, 1.4f);
  static final TextStyle CHAPTER = new TextStyle(Cut.BOLD, 20, NAVY, 1.25f);
  static final TextStyle HEADING = new TextStyle(Cut.SEMIBOLD, 12.5f, NAVY, 1.35f);
  static final TextStyle CARD_TITLE = new TextStyle(Cut.SEMIBOLD, 10.8f, INK, 1.35f);
  static final TextStyle CARD = new TextStyle(Cut.REGULAR, 8.6f, INK, 1.45f);
  static final TextStyle LABEL = new TextStyle(Cut.SEMIBOLD, 8, MUTED, CARD.lineHeight() / 8);
  static final TextStyle FIGURE_VALUE = new TextStyle(Cut.BOLD, 20, INK, 1.2f);
  static final TextStyle CHIP = new TextStyle(Cut.SEMIBOLD, 7.2f, INK, 1.5f);
  static final TextStyle ZONE = new TextStyle(Cut.SEMIBOLD, 7.4f, MUTED, 1.4f);
  static final TextStyle RUNNING = new TextStyle(Cut.REGULAR, 7.5f, MUTED, 1.4f);
  static final TextStyle CELL_COUNT = new TextStyle(Cut.SEMIBOLD, 10, INK, 1.3f);

  static final float AFTER_CHAPTER = 5 * MILLIMETRE;
  static final float BEFORE_HEADING = 6 * MILLIMETRE;
  static final float BETWEEN = 2.6f * MILLIMETRE;
  static final float INDENT = 4 * MILLIMETRE;

  /** A pair of colours that a tone is shown in, and the stronger one of its dot. */
  record Shade(int ground, int text, int dot) {}

  private Look() {}

  static Shade shade(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> new Shade(0xEEF1F6, 0x3B4658, 0x8693A8);
      case GOOD -> new Shade(0xDDF5E6, 0x0B5A37, 0x17875A);
      case UNKNOWN -> new Shade(0xE7E9FB, 0x3A3F9B, 0x6269D8);
      case LOW -> new Shade(0xE3F1E6, 0x215C39, 0x4BA36E);
      case MEDIUM -> new Shade(0xFDF0C4, 0x6F4A05, 0xD69A13);
      case HIGH -> new Shade(0xFDD9B9, 0x84330A, 0xE06A1B);
      case CRITICAL -> new Shade(0xF9C3BE, 0x861711, 0xC4261D);
    };
  }

  /** The ground of a count: the larger its share of the largest, the stronger. */
  static int heat(double share) {
    return mix(0xF1F5FF, 0xA8C0F8, share);
  }

  /** A colour between two. */
  static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = from >> shift & 255;
      int b = to >> shift & 255;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }

  /** A text colour on a ground. */
  record Pair(int text, int ground) {}

  /** Every pair of colours in which text is shown. */
  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      pairs.add(new Pair(shade(tone).text(), shade(tone).ground()));
      pairs.add(new Pair(shade(tone).text(), WHITE));
    }
    for (int text : new int[] {INK, NAVY, MUTED, LINK}) {
      pairs.add(new Pair(text, WHITE));
      pairs.add(new Pair(text, HEAD_FILL));
    }
    pairs.add(new Pair(TABLE_HEAD.colour(), HEAD_FILL));
    pairs.add(new Pair(INK, heat(1)));
    pairs.add(new Pair(MUTED, NOTHING));
    pairs.add(new Pair(WHITE, NAVY));
    pairs.add(new Pair(COVER_MUTED, NAVY));
    return pairs;
  }
}
