package io.gridstride.report.pdf;

/** A heading that links and bookmarks lead to. */
record HeadingStrip(PdfFile file, String id, TaggedText text) implements Strip {
  @Override
  public float height() {
    return text.text().height();
  }

  @Override
  public void paint(Page page, float left, float top) {
    file.place(id, page, top - 6);
    text.paint(page, left, top);
  }
}
