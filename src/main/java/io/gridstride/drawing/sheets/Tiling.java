package io.gridstride.drawing.sheets;

import io.gridstride.drawing.sheets.Seams.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing cut into overlapping parts, each on a page of its own: rows have letters and columns
 * numbers. Every part of the drawing that has a box is whole in at least one.
 *
 * @param scale points per diagram unit on those pages
 */
public record Tiling(List<Range> columns, List<Range> rows, double scale) {
  private static final int MOST_PARTS = 24;

  /** In points. */
  private static final double MILLIMETRE = 72 / 25.4;

  private static final double OVERLAP = 8 * MILLIMETRE;

  public Tiling {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One part that is everything. */
  public static Tiling whole(Window all, double scale) {
    return new Tiling(List.of(across(all)), List.of(down(all)), scale);
  }

  /**
   * So many parts that each is at least so large on a page; everything in one when they would be
   * too many to be of use.
   *
   * @param boxes what must be whole somewhere
   * @param least points per diagram unit
   */
  public static Tiling of(
      Window all, Iterable<Window> boxes, double least, double pageWidth, double pageHeight) {
    double pages = all.width() * least / pageWidth * (all.height() * least / pageHeight);
    if (pages > MOST_PARTS) {
      return whole(all, least);
    }
    List<Range> across = new ArrayList<>();
    List<Range> down = new ArrayList<>();
    for (Window box : boxes) {
      across.add(across(box));
      down.add(down(box));
    }
    List<Range> columns = Seams.of(across(all), across, pageWidth / least, OVERLAP / least);
    List<Range> rows = Seams.of(down(all), down, pageHeight / least, OVERLAP / least);
    if (columns.size() * rows.size() > MOST_PARTS) {
      return whole(all, least);
    }
    return new Tiling(
        columns, rows, Math.min(pageWidth / longest(columns), pageHeight / longest(rows)));
  }

  private static Range across(Window window) {
    return new Range(window.x(), window.x() + window.width());
  }

  private static Range down(Window window) {
    return new Range(window.y(), window.y() + window.height());
  }

  private static double longest(List<Range> ranges) {
    return ranges.stream().mapToDouble(Range::length).max().orElseThrow();
  }

  public int tiles() {
    return columns.size() * rows.size();
  }

  public int column(int tile) {
    return tile % columns.size();
  }

  public int row(int tile) {
    return tile / columns.size();
  }

  public Window window(int tile) {
    Range across = columns.get(column(tile));
    Range down = rows.get(row(tile));
    return new Window(across.from(), down.from(), across.length(), down.length());
  }

  /** Letter of the row and number of the column. */
  public String name(int tile) {
    return (char) ('A' + row(tile)) + Integer.toString(column(tile) + 1);
  }

  /** Which part it is, for its caption. */
  public String words(int tile) {
    return "Part "
        + name(tile)
        + " of "
        + tiles()
        + ", from row "
        + name(tile).charAt(0)
        + " and column "
        + (column(tile) + 1)
        + ". ";
  }
}
