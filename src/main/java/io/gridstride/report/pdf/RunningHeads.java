package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.brief.ReportTemplate.Wording;
import io.gridstride.report.document.Document.Metadata;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at the top of each page, and the one with the page number at its foot. */
final class RunningHeads {
  private static final float HEAD = 12 * MILLIMETRE;
  private static final float FOOT = 13 * MILLIMETRE;

  /** Between the titles of chapters that share a page. */
  static final String BETWEEN_PARTS = " \u00b7 ";

  private static final float RIGHT_SHARE = .5f;
  private static final float GAP = 20;

  private final PdfFile file;
  private final Typesetter typesetter;
  private final Metadata metadata;
  private final Wording wording;

  RunningHeads(PdfFile file, Metadata metadata) {
    this.file = file;
    this.typesetter = new Typesetter(file);
    this.metadata = metadata;
    this.wording = file.style().template().wording();
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
    page.markPagination("Header");
    line(page, HEAD, or(wording.headLeft(), "{title}"), or(wording.headRight(), "{part}"));
    page.paint(
        Ink.line(Look.HAIRLINE, .6),
        path ->
            path.move(format.side(), HEAD + 13)
                .line(format.side() + format.frameWidth(), HEAD + 13));
  }

  private void foot(Page page) {
    page.markPagination("Footer");
    String marked = metadata.marking().isBlank() ? "" : "{marking} \u00b7 ";
    line(
        page,
        page.format().height() - FOOT,
        or(wording.footLeft(), marked + "{program}, {date}"),
        or(wording.footRight(), "Page {page} of {pages}"));
  }

  private static String or(String own, String builtIn) {
    return own.isBlank() ? builtIn : own;
  }

  private void line(Page page, float y, String left, String right) {
    float width = page.format().frameWidth();
    float side = page.format().side();
    TaggedText end = set(page, right, width * RIGHT_SHARE);
    set(page, left, width - end.text().widest() - GAP).paintLine(page, 0, side, y);
    end.paintAligned(page, side + width, y, 1);
  }

  private TaggedText set(Page page, String words, float measure) {
    return typesetter.setLine(filled(words, page), Look.RUNNING, measure, Page.ARTIFACT);
  }

  /** What braces stand for; one word is never looked for in another's value. */
  private String filled(String words, Page page) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = Pattern.compile("\\{([a-z]+)\\}").matcher(words);
    while (matcher.find()) {
      matcher.appendReplacement(out, Matcher.quoteReplacement(value(matcher.group(1), page)));
    }
    return matcher.appendTail(out).toString();
  }

  private String value(String name, Page page) {
    return switch (name) {
      case "title" -> metadata.title();
      case "part" -> page.runningTitle();
      case "program" -> metadata.program();
      case "date" -> metadata.date().toString();
      case "marking" -> metadata.marking();
      case "page" -> Integer.toString(page.number());
      case "pages" -> Integer.toString(file.pages().size());
      default -> "{" + name + "}";
    };
  }
}
