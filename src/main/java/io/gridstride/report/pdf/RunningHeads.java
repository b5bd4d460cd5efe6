package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.Document.Metadata;
import java.io.IOException;

/** The line at the top of each page, and the page number at its foot. */
final class RunningHeads {
  private static final float HEAD = 12 * MILLIMETRE;
  private static final float FOOT = 13 * MILLIMETRE;

  private final PdfFile file;
  private final Typesetter typesetter;
  private final Metadata metadata;

  RunningHeads(PdfFile file, Metadata metadata) {
    this.file = file;
    this.typesetter = new Typesetter(file);
    this.metadata = metadata;
  }

  void add() throws IOException {
    for (Page page : file.pages()) {
      if (!page.runningTitle().isEmpty()) {
        head(page);
        foot(page);
        file.pack(page);
      }
    }
  }

  private void head(Page page) {
    PageFormat format = page.format();
    float half = format.frameWidth() / 2 - 10;
    page.markPagination("Header");
    line(metadata.title(), half).paintLine(page, 0, format.side(), HEAD);
    line(page.runningTitle(), half)
        .paintAligned(page, format.side() + format.frameWidth(), HEAD, 1);
    page.paint(
        Ink.line(Look.HAIRLINE, .6),
        path ->
            path.move(format.side(), HEAD + 13)
                .line(format.side() + format.frameWidth(), HEAD + 13));
  }

  private void foot(Page page) {
    PageFormat format = page.format();
    float y = format.height() - FOOT;
    page.markPagination("Footer");
    line(metadata.program() + ", " + metadata.date(), format.frameWidth() / 2)
        .paintLine(page, 0, format.side(), y);
    line("Page " + page.number() + " of " + file.pages().size(), format.frameWidth() / 3)
        .paintAligned(page, format.side() + format.frameWidth(), y, 1);
  }

  private TaggedText line(String text, float measure) {
    return typesetter.setLine(text, Look.RUNNING, measure, Page.ARTIFACT);
  }
}
