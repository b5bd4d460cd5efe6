package io.gridstride.report.pdf;

import io.gridstride.report.document.Block.Chip;
import java.util.Optional;

/** A chip on paper: tinted ground, dot and word, so that colour is never alone. */
final class Pill {
  private static final float HEIGHT = 11.4f;
  private static final float LEFT = 10.5f;
  private static final float RIGHT = 5.5f;

  private final TaggedText word;
  private final Look.Shade shade;

  Pill(Typesetter typesetter, Chip chip, Optional<Tag> tag) {
    shade = Look.shade(chip.tone());
    word = typesetter.setLine(chip.word(), Look.CHIP.in(shade.text()), 200, tag);
  }

  float width() {
    return width(word.text().widest());
  }

  /** Of a chip whose word is so wide. */
  static float width(float word) {
    return LEFT + word + RIGHT;
  }

  /** Paints it centred on a band of this height. */
  void paint(Page page, float x, float top, float band) {
    float y = top + (band - HEIGHT) / 2;
    Shapes.rounded(page, Ink.fill(shade.ground()), x, y, width(), HEIGHT, HEIGHT / 2);
    Shapes.dot(page, shade.dot(), x + 6, y + HEIGHT / 2, 2);
    word.paintLine(page, 0, x + LEFT, y + (HEIGHT - word.text().lineHeight()) / 2);
  }
}
