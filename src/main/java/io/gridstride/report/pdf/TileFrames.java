package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Tiling;
import io.gridstride.drawing.sheets.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Frames on a whole drawing that say which part of it is on which page. They pass behind all that
 * has words; they are decoration, since captions say the same.
 */
final class TileFrames {
  /** Between a frame and what it passes behind. */
  private static final double CLEAR = 1;

  private static final double DASH = 4;

  /** How far apart the places along a frame are that are tried for its name. */
  private static final double STEP = 6;

  private final Page page;
  private final Tiling tiling;
  private final List<Window> words;
  private final List<Window> tabs = new ArrayList<>();
  private final double left;
  private final double top;
  private final double scale;

  /**
   * @param left of the drawing on the page
   * @param scale points per diagram unit
   */
  TileFrames(
      Page page,
      Tiling tiling,
      SceneParts parts,
      Window all,
      double left,
      double top,
      double scale) {
    this.page = page;
    this.tiling = tiling;
    this.left = left - all.x() * scale;
    this.top = top - all.y() * scale;
    this.scale = scale;
    words =
        Stream.concat(parts.titles().stream(), parts.boxes().values().stream())
            .map(this::onPage)
            .toList();
  }

  private Window onPage(Window window) {
    return new Window(
        left + window.x() * scale,
        top + window.y() * scale,
        window.width() * scale,
        window.height() * scale);
  }

  void paint(Typesetter typesetter) {
    if (tiling.tiles() == 1) {
      return;
    }
    for (int tile = 0; tile < tiling.tiles(); tile++) {
      Window frame = onPage(tiling.window(tile));
      level(frame, frame.y());
      level(frame, frame.y() + frame.height());
      upright(frame, frame.x());
      upright(frame, frame.x() + frame.width());
    }
    for (int tile = 0; tile < tiling.tiles(); tile++) {
      Tab tab = new Tab(typesetter, tiling.name(tile));
      Window spot = free(tab, onPage(tiling.window(tile)), tiling.column(tile) == 0);
      tabs.add(spot);
      tab.paint(page, spot);
    }
  }

  /**
   * In the upper left corner of its frame, beside that where the drawing ends, or as near to it
   * along the upper side as can be.
   */
  private Window free(Tab tab, Window frame, boolean ends) {
    Window corner = tab.at(frame.x(), frame.y());
    Window beside = tab.at(frame.x() - corner.width(), frame.y());
    return Stream.concat(
            ends ? Stream.of(corner, beside) : Stream.of(corner),
            DoubleStream.iterate(frame.x(), x -> x < frame.x() + frame.width() / 2, x -> x + STEP)
                .mapToObj(x -> tab.at(x, frame.y())))
        .filter(
            spot -> words.stream().noneMatch(spot::meets) && tabs.stream().noneMatch(spot::meets))
        .findFirst()
        .orElse(corner);
  }

  private void level(Window frame, double y) {
    double x = frame.x();
    double end = frame.x() + frame.width();
    while (x < end) {
      Window next = next(new Window(x, y - CLEAR, end - x, 2 * CLEAR), true);
      line(x, y, Math.clamp(next.x() - CLEAR, x, end), y);
      x = Math.max(x, next.x() + next.width() + CLEAR);
    }
  }

  private void upright(Window frame, double x) {
    double y = frame.y();
    double end = frame.y() + frame.height();
    while (y < end) {
      Window next = next(new Window(x - CLEAR, y, 2 * CLEAR, end - y), false);
      line(x, y, x, Math.clamp(next.y() - CLEAR, y, end));
      y = Math.max(y, next.y() + next.height() + CLEAR);
    }
  }

  /** What a line comes to first; something beyond its end if it comes to nothing. */
  private Window next(Window line, boolean level) {
    Window first =
        new Window(line.x() + line.width() + CLEAR, line.y() + line.height() + CLEAR, 0, 0);
    for (Window word : words) {
      boolean nearer = level ? word.x() < first.x() : word.y() < first.y();
      if (nearer && word.meets(line)) {
        first = word;
      }
    }
    return first;
  }

  private void line(double x1, double y1, double x2, double y2) {
    if (x1 != x2 || y1 != y2) {
      page.mark(Page.ARTIFACT);
      page.paint(Ink.dashed(Look.ACCENT, .8, DASH), path -> path.move(x1, y1).line(x2, y2));
    }
  }
}
