package io.gridstride.report.pdf;

/** What stands in one field of a table. */
interface Field {
  int lines();

  /** Paints some of its lines; {@code area} is the whole field on this page. */
  void paint(Page page, int from, int to, Area area);

  /** A rectangle on a page. */
  record Area(float x, float y, float width, float height) {}

  /** Distance of text from the sides of its field. */
  float PAD_X = 2 * PageFormat.MILLIMETRE;

  float PAD_Y = 1.2f * PageFormat.MILLIMETRE;

  /** Lines of text. */
  record Text(TaggedText text) implements Field {
    @Override
    public int lines() {
      return text.lines();
    }

    @Override
    public void paint(Page page, int from, int to, Area area) {
      for (int line = from; line < Math.min(to, lines()); line++) {
        float y = area.y() + PAD_Y + (line - from) * text.text().lineHeight();
        text.paintLine(page, line, area.x() + PAD_X, y);
      }
    }
  }

  /** A chip beside the first line. */
  record Tinted(Pill pill) implements Field {
    @Override
    public int lines() {
      return 1;
    }

    @Override
    public void paint(Page page, int from, int to, Area area) {
      if (from == 0) {
        pill.paint(page, area.x() + PAD_X, area.y() + PAD_Y, Look.SMALL.lineHeight());
      }
    }
  }
}
