package io.gridstride.report.pdf;

import java.util.OptionalInt;

/** What helps to find the parts of a cut drawing: decoration, since captions say the same. */
final class TileMarks {
  private static final float PAD = 3;

  private final Typesetter typesetter;
  private final Tiling tiling;

  TileMarks(Typesetter typesetter, Tiling tiling) {
    this.typesetter = typesetter;
    this.tiling = tiling;
  }

  /**
   * Frames on the whole drawing that say which part is where.
   *
   * @param scale of the whole drawing
   */
  void overview(Page page, double left, double top, double scale) {
    if (tiling.tiles() == 1) {
      return;
    }
    for (int tile = 0; tile < tiling.tiles(); tile++) {
      FigureLayout.Window window = tiling.window(tile);
      double x = left + (window.x() - tiling.extent().x()) * scale;
      double y = top + (window.y() - tiling.extent().y()) * scale;
      page.mark(Page.ARTIFACT);
      page.paint(
          Ink.dashed(Look.ACCENT, .8, 4),
          path -> path.rectangle(x, y, window.width() * scale, window.height() * scale));
      label(page, Integer.toString(tile + 1), x + PAD, y + PAD);
    }
  }

  /** At each side where the drawing goes on, where the overlap begins and which part it is in. */
  void matches(Page page, int tile, double left, double top) {
    FigureLayout.Window here = tiling.window(tile);
    double right = left + here.width() * tiling.scale();
    double bottom = top + here.height() * tiling.scale();
    int row = tiling.row(tile);
    int column = tiling.column(tile);
    if (column > 0) {
      FigureLayout.Window there = tiling.window(tile - 1);
      match(
          page, left + (there.x() + there.width() - here.x()) * tiling.scale(), top, bottom, true);
      label(page, "\u2190 part " + tile, left + PAD, (top + bottom) / 2);
    }
    if (column < tiling.columns() - 1) {
      FigureLayout.Window there = tiling.window(tile + 1);
      match(page, left + (there.x() - here.x()) * tiling.scale(), top, bottom, true);
      label(page, "part " + (tile + 2) + " \u2192", right - 46, (top + bottom) / 2);
    }
    if (row > 0) {
      FigureLayout.Window there = tiling.window(tile - tiling.columns());
      match(
          page, top + (there.y() + there.height() - here.y()) * tiling.scale(), left, right, false);
      label(page, "\u2191 part " + (tile + 1 - tiling.columns()), (left + right) / 2, top + PAD);
    }
    if (row < tiling.rows() - 1) {
      FigureLayout.Window there = tiling.window(tile + tiling.columns());
      match(page, top + (there.y() - here.y()) * tiling.scale(), left, right, false);
      label(
          page,
          "\u2193 part " + (tile + 1 + tiling.columns()),
          (left + right) / 2,
          bottom - PAD - Look.CHIP.lineHeight());
    }
  }

  private static void match(Page page, double at, double from, double to, boolean upright) {
    page.mark(Page.ARTIFACT);
    page.paint(
        Ink.dashed(Look.ACCENT, .6, 3),
        path -> {
          if (upright) {
            path.move(at, from).line(at, to);
          } else {
            path.move(from, at).line(to, at);
          }
        });
  }

  private void label(Page page, String text, double x, double y) {
    TaggedText words = typesetter.setLine(text, Look.CHIP, 120, Page.ARTIFACT);
    float height = words.text().lineHeight();
    Shapes.rounded(
        page,
        new Ink(OptionalInt.of(Look.WHITE), OptionalInt.of(Look.ACCENT), .6, 0),
        (float) x,
        (float) y,
        words.text().widest() + 2 * PAD,
        height,
        2);
    words.paintLine(page, 0, (float) x + PAD, (float) y);
  }
}
