package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.Window;
import java.util.OptionalInt;

/** A short word in a frame, over a drawing; it is decoration. */
final class Tab {
  private static final float PAD = 3;
  private static final int LONGEST = 120;

  private final TaggedText words;

  Tab(Typesetter typesetter, String text) {
    words = typesetter.setLine(text, Look.CHIP, LONGEST, Page.ARTIFACT);
  }

  /** What it covers with its upper left corner here. */
  Window at(double x, double y) {
    return new Window(x, y, words.text().widest() + 2 * PAD, words.text().lineHeight());
  }

  void paint(Page page, Window spot) {
    Shapes.rounded(
        page, new Ink(OptionalInt.of(Look.WHITE), OptionalInt.of(Look.ACCENT), .6, 0), spot, 2);
    words.paintLine(page, 0, (float) spot.x() + PAD, (float) spot.y());
  }
}
