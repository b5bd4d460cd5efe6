package io.gridstride.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** Glyphs of a page that stand on each other. */
final class Overlaps {
  /** What is shared of a glyph's height or width by neighbours that merely touch. */
  private static final float SHARED = .35f;

  private static final float CELL = 12;

  private record Box(String text, float left, float right, float top, float bottom) {
    boolean overlaps(Box other) {
      float width = Math.min(right, other.right) - Math.max(left, other.left);
      float height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width > SHARED * Math.min(right - left, other.right - other.left)
          && height > SHARED * Math.min(bottom - top, other.bottom - other.top);
    }
  }

  private record Cell(int column, int row) {}

  private final Map<Cell, List<Box>> boxes = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();

  private Overlaps() {}

  /** Pairs of characters with where they are; marks without a width stand on others by right. */
  static List<String> on(Read read, int page) throws IOException {
    Overlaps overlaps = new Overlaps();
    read.glyphs(page, overlaps::add);
    return overlaps.found;
  }

  private void add(TextPosition glyph) {
    if (glyph.getUnicode().isBlank() || glyph.getWidth() < .5) {
      return;
    }
    // From the baseline to the height of a capital.
    float height = glyph.getFontSizeInPt() * .7f;
    Box box =
        new Box(
            glyph.getUnicode(),
            glyph.getX(),
            glyph.getX() + glyph.getWidth(),
            glyph.getY() - height,
            glyph.getY());
    int column = (int) (box.left / CELL);
    int row = (int) (box.top / CELL);
    for (int x = column - 1; x <= column + 1; x++) {
      for (int y = row - 1; y <= row + 1; y++) {
        for (Box other : boxes.getOrDefault(new Cell(x, y), List.of())) {
          if (box.overlaps(other)) {
            found.add(box + " on " + other);
          }
        }
      }
    }
    boxes.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>()).add(box);
  }
}
