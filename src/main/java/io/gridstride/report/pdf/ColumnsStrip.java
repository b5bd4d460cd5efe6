package io.gridstride.report.pdf;

import java.util.List;

/**
 * Two stacks of pieces side by side.
 *
 * @param second where the second stack begins, to the right of the first
 */
record ColumnsStrip(List<Piece> left, List<Piece> right, float second) implements Strip {
  static final float GAP = 9 * PageFormat.MILLIMETRE;

  ColumnsStrip {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  @Override
  public float height() {
    return Math.max(height(left), height(right));
  }

  private static float height(List<Piece> pieces) {
    float height = 0;
    for (int i = 0; i < pieces.size(); i++) {
      height += (i == 0 ? 0 : pieces.get(i).before()) + pieces.get(i).strip().height();
    }
    return height;
  }

  @Override
  public void paint(Page page, float x, float y) {
    paint(page, left, x, y);
    paint(page, right, x + second, y);
  }

  private static void paint(Page page, List<Piece> pieces, float x, float top) {
    float y = top;
    for (int i = 0; i < pieces.size(); i++) {
      y += i == 0 ? 0 : pieces.get(i).before();
      pieces.get(i).strip().paint(page, x, y);
      y += pieces.get(i).strip().height();
    }
  }
}
