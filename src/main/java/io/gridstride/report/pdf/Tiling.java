package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;

/**
 * A drawing cut into overlapping parts, each on a page of its own.
 *
 * @param scale points per diagram unit on those pages
 * @param width of each part, in diagram units
 */
record Tiling(
    Scene.Extent extent, int columns, int rows, double scale, double width, double height) {
  private static final int MOST_PARTS = 24;
  private static final float OVERLAP = 8 * PageFormat.MILLIMETRE;

  /** One part that is everything. */
  static Tiling whole(Scene.Extent extent, double scale) {
    return new Tiling(extent, 1, 1, scale, extent.width(), extent.height());
  }

  /**
   * So many parts that each is at least so large on a page; everything in one when they would be
   * too many to be of use.
   *
   * @param least points per diagram unit
   */
  static Tiling of(Scene.Extent extent, double least, double pageWidth, double pageHeight) {
    int columns = parts(extent.width() * least, pageWidth);
    int rows = parts(extent.height() * least, pageHeight);
    if ((long) columns * rows > MOST_PARTS) {
      return whole(extent, least);
    }
    double scale =
        Math.min(
            filled(columns, pageWidth) / extent.width(),
            filled(rows, pageHeight) / extent.height());
    return new Tiling(
        extent,
        columns,
        rows,
        scale,
        Math.min(pageWidth / scale, extent.width()),
        Math.min(pageHeight / scale, extent.height()));
  }

  private static int parts(double length, double page) {
    return length <= page ? 1 : (int) Math.ceil((length - OVERLAP) / (page - OVERLAP));
  }

  /** The length that so many overlapping pages show. */
  private static double filled(int parts, double page) {
    return parts * (page - OVERLAP) + OVERLAP;
  }

  int tiles() {
    return columns * rows;
  }

  int column(int tile) {
    return tile % columns;
  }

  int row(int tile) {
    return tile / columns;
  }

  FigureLayout.Window window(int tile) {
    return new FigureLayout.Window(
        extent.x() + start(column(tile), columns, extent.width() - width),
        extent.y() + start(row(tile), rows, extent.height() - height),
        width,
        height);
  }

  /** The first part begins at 0 and the last one at {@code most}, at equal distances. */
  private static double start(int part, int parts, double most) {
    return parts == 1 ? 0 : part * most / (parts - 1);
  }

  /** Which part it is, for its caption. */
  String words(int tile) {
    return "Part "
        + (tile + 1)
        + " of "
        + tiles()
        + ": row "
        + (row(tile) + 1)
        + ", column "
        + (column(tile) + 1)
        + ". ";
  }
}
