package io.gridstride.report.pdf;

/** The dot before a list item. */
record BulletStrip(float indent, float height) implements Strip {
  @Override
  public void paint(Page page, float left, float top) {
    Shapes.dot(page, Look.MUTED, left + indent + 3, top + height() / 2 + .4f, 1.3f);
  }
}
