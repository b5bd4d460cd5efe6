package io.gridstride.report.pdf;

/** A horizontal band of a page that is never divided. */
interface Strip {
  /** In points. */
  float height();

  /** Paints it with its top left corner here. */
  void paint(Page page, float left, float top);

  /** Both on the same spot, this one first. */
  default Strip with(Strip other) {
    Strip first = this;
    return new Strip() {
      @Override
      public float height() {
        return Math.max(first.height(), other.height());
      }

      @Override
      public void paint(Page page, float left, float top) {
        first.paint(page, left, top);
        other.paint(page, left, top);
      }
    };
  }
}
