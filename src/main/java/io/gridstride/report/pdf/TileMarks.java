package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.SceneParts.ZoneName;
import io.gridstride.drawing.sheets.Tiling;
import io.gridstride.drawing.sheets.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What helps to find the parts of a cut drawing: decoration, since captions say the same. */
final class TileMarks {
  private static final float PAD = 3;
  private static final float TICK = 7;

  /** The height of a zone's name over its baseline, in diagram units. */
  private static final double CAPITAL = 12;

  private final Typesetter typesetter;
  private final Tiling tiling;
  private final SceneParts parts;

  TileMarks(Typesetter typesetter, Tiling tiling, SceneParts parts) {
    this.typesetter = typesetter;
    this.tiling = tiling;
    this.parts = parts;
  }

  /**
   * Frames on the whole drawing that say which part is where.
   *
   * @param scale of the whole drawing
   */
  void overview(Page page, Window all, double left, double top, double scale) {
    for (int tile = 0; tile < tiling.tiles() && tiling.tiles() > 1; tile++) {
      Window window = tiling.window(tile);
      double x = left + (window.x() - all.x()) * scale;
      double y = top + (window.y() - all.y()) * scale;
      page.mark(Page.ARTIFACT);
      page.paint(
          Ink.dashed(Look.ACCENT, .8, 4),
          path -> path.rectangle(x, y, window.width() * scale, window.height() * scale));
      label(page, tiling.name(tile), x, y);
    }
  }

  /**
   * At each side where the drawing goes on, the part it is in and ticks where that one begins,
   * beside the drawing.
   */
  void matches(Page page, int tile, double left, double top) {
    Window here = tiling.window(tile);
    double right = left + here.width() * tiling.scale();
    double bottom = top + here.height() * tiling.scale();
    int row = tiling.row(tile);
    int column = tiling.column(tile);
    int wide = tiling.columns().size();
    double middle = (top + bottom) / 2;
    double centre = (left + right) / 2;
    if (column > 0) {
      Window there = tiling.window(tile - 1);
      upright(page, left + (there.x() + there.width() - here.x()) * tiling.scale(), top, bottom);
      labelBefore(page, "\u2190 " + tiling.name(tile - 1), left - PAD, middle);
    }
    if (column < wide - 1) {
      Window there = tiling.window(tile + 1);
      upright(page, left + (there.x() - here.x()) * tiling.scale(), top, bottom);
      label(page, tiling.name(tile + 1) + " \u2192", right + PAD, middle);
    }
    if (row > 0) {
      Window there = tiling.window(tile - wide);
      level(page, top + (there.y() + there.height() - here.y()) * tiling.scale(), left, right);
      label(page, "\u2191 " + tiling.name(tile - wide), centre, top - PAD - Look.CHIP.lineHeight());
    }
    if (row < tiling.rows().size() - 1) {
      Window there = tiling.window(tile + wide);
      level(page, top + (there.y() - here.y()) * tiling.scale(), left, right);
      label(page, "\u2193 " + tiling.name(tile + wide), centre, bottom + PAD);
    }
    zones(page, here, left, top);
  }

  /** The names of zones that go on from other parts, at the edge, below each other. */
  private void zones(Page page, Window here, double left, double top) {
    List<Window> taken = new ArrayList<>();
    for (ZoneName zone : parts.zones()) {
      Window frame = zone.frame();
      double x = Math.max(frame.x(), here.x());
      double y = Math.max(frame.y(), here.y());
      boolean shown =
          Math.min(frame.x() + frame.width(), here.x() + here.width()) > x
              && Math.min(frame.y() + frame.height(), here.y() + here.height()) > y;
      if (shown && !here.contains(zone.x(), zone.y() - CAPITAL)) {
        double atX = left + (x - here.x()) * tiling.scale() + PAD;
        double atY = top + (y - here.y()) * tiling.scale() + PAD;
        TaggedText words = typesetter.setLine(zone.name(), Look.ZONE, 200, Page.ARTIFACT);
        Window spot = free(atX, atY, words.text().widest() + 2 * PAD, taken);
        taken.add(spot);
        Shapes.rounded(
            page,
            Ink.fill(Look.WHITE),
            (float) spot.x(),
            (float) spot.y(),
            (float) spot.width(),
            (float) spot.height(),
            2);
        words.paintLine(page, 0, (float) spot.x() + PAD, (float) spot.y());
      }
    }
  }

  private static Window free(double x, double y, double width, List<Window> taken) {
    Window spot = new Window(x, y, width, Look.ZONE.lineHeight());
    for (Window other : taken) {
      if (other.meets(spot)) {
        spot = new Window(x, other.y() + other.height() + 1, width, spot.height());
      }
    }
    return spot;
  }

  private static void upright(Page page, double x, double top, double bottom) {
    line(page, x, top - TICK, x, top);
    line(page, x, bottom, x, bottom + TICK);
  }

  private static void level(Page page, double y, double left, double right) {
    line(page, left - TICK, y, left, y);
    line(page, right, y, right + TICK, y);
  }

  private static void line(Page page, double x1, double y1, double x2, double y2) {
    page.mark(Page.ARTIFACT);
    page.paint(Ink.line(Look.ACCENT, .9), path -> path.move(x1, y1).line(x2, y2));
  }

  private void labelBefore(Page page, String text, double right, double y) {
    TaggedText words = typesetter.setLine(text, Look.CHIP, 120, Page.ARTIFACT);
    label(page, text, right - words.text().widest() - 2 * PAD, y);
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
