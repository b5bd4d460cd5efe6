package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.LineCut;
import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.SceneParts.ZoneName;
import io.gridstride.drawing.sheets.Tiling;
import io.gridstride.drawing.sheets.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What helps to find the parts of a cut drawing: decoration, since captions say the same. */
final class TileMarks {
  private static final float PAD = 3;
  private static final float TICK = 7;

  /** How many places along a side are tried, and how far apart they are. */
  private static final int PLACES = 13;

  private static final double APART = 12;

  /** The height of a zone's name over its baseline, in diagram units. */
  private static final double CAPITAL = 12;

  private final Typesetter typesetter;
  private final Tiling tiling;
  private final SceneParts parts;
  private final Scene scene;

  /** What stands over or beside the part that is marked. */
  private final List<Window> taken = new ArrayList<>();

  TileMarks(Typesetter typesetter, Tiling tiling, SceneParts parts, Scene scene) {
    this.typesetter = typesetter;
    this.tiling = tiling;
    this.parts = parts;
    this.scene = scene;
  }

  /**
   * At each side where the drawing goes on, the part it is in, ticks where that one begins, and
   * what is written there on lines that go on.
   */
  void matches(Page page, int tile, double left, double top) {
    taken.clear();
    Window here = tiling.window(tile);
    double right = left + here.width() * tiling.scale();
    double bottom = top + here.height() * tiling.scale();
    int row = tiling.row(tile);
    int column = tiling.column(tile);
    int wide = tiling.columns().size();
    zones(page, here, left, top);
    new CutNames(typesetter, page, here, new Window(left, top, right - left, bottom - top), taken)
        .add(parts, LineCut.of(scene, parts, here));
    double middle = (top + bottom) / 2;
    double centre = (left + right) / 2;
    if (column > 0) {
      Window there = tiling.window(tile - 1);
      upright(page, left + (there.x() + there.width() - here.x()) * tiling.scale(), top, bottom);
      Tab tab = new Tab(typesetter, "\u2190 " + tiling.name(tile - 1));
      tab(page, tab, tab.at(left - PAD - tab.at(0, 0).width(), middle), 0, 1);
    }
    if (column < wide - 1) {
      Window there = tiling.window(tile + 1);
      upright(page, left + (there.x() - here.x()) * tiling.scale(), top, bottom);
      Tab tab = new Tab(typesetter, tiling.name(tile + 1) + " \u2192");
      tab(page, tab, tab.at(right + PAD, middle), 0, 1);
    }
    if (row > 0) {
      Window there = tiling.window(tile - wide);
      level(page, top + (there.y() + there.height() - here.y()) * tiling.scale(), left, right);
      Tab tab = new Tab(typesetter, "\u2191 " + tiling.name(tile - wide));
      tab(page, tab, tab.at(centre, top - PAD - Look.CHIP.lineHeight()), 1, 0);
    }
    if (row < tiling.rows().size() - 1) {
      Window there = tiling.window(tile + wide);
      level(page, top + (there.y() - here.y()) * tiling.scale(), left, right);
      Tab tab = new Tab(typesetter, "\u2193 " + tiling.name(tile + wide));
      tab(page, tab, tab.at(centre, bottom + PAD), 1, 0);
    }
  }

  /** The names of zones that go on from other parts, at the edge, below each other. */
  private void zones(Page page, Window here, double left, double top) {
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
        Window spot = free(atX, atY, words.text().widest() + 2 * PAD);
        taken.add(spot);
        Shapes.rounded(page, Ink.fill(Look.WHITE), spot, 2);
        words.paintLine(page, 0, (float) spot.x() + PAD, (float) spot.y());
      }
    }
  }

  private Window free(double x, double y, double width) {
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

  /** Along its side, as near to the middle as there is room between the names of lines. */
  private void tab(Page page, Tab tab, Window middle, int acrossX, int acrossY) {
    Window free =
        IntStream.range(0, PLACES)
            .map(place -> place % 2 == 0 ? place / 2 : -(place + 1) / 2)
            .mapToObj(place ->
                tab.at(middle.x() + place * acrossX * APART, middle.y() + place * acrossY * APART))
            .filter(spot -> taken.stream().noneMatch(spot::meets))
            .findFirst()
            .orElse(middle);
    tab.paint(page, free);
  }
}
