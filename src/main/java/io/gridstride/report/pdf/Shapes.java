package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.Window;

/** Decoration: shapes that carry no meaning of their own, so a reader does not hear them. */
final class Shapes {
  private Shapes() {}

  static void fill(Page page, int colour, float x, float y, float width, float height) {
    page.mark(Page.ARTIFACT);
    page.paint(Ink.fill(colour), path -> path.rectangle(x, y, width, height));
  }

  static void rounded(
      Page page, Ink ink, float x, float y, float width, float height, float radius) {
    rounded(page, ink, new Window(x, y, width, height), radius);
  }

  static void rounded(Page page, Ink ink, Window box, float radius) {
    page.mark(Page.ARTIFACT);
    page.paint(ink, path -> path.rounded(box.x(), box.y(), box.width(), box.height(), radius));
  }

  static void rule(Page page, int colour, float x, float y, float width, float thickness) {
    page.mark(Page.ARTIFACT);
    page.paint(Ink.line(colour, thickness), path -> path.move(x, y).line(x + width, y));
  }

  static void dot(Page page, int colour, float centreX, float centreY, float radius) {
    rounded(
        page, Ink.fill(colour), centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius);
  }
}
