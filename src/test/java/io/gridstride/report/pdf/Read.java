package io.gridstride.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A written report, read back. */
final class Read implements AutoCloseable {
  private final PDDocument document;

  private Read(PDDocument document) {
    this.document = document;
  }

  static Read of(byte[] pdf) throws IOException {
    return new Read(Loader.loadPDF(pdf));
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** The text of a page, counted from 1. */
  String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** The text of the glyphs one after the other, each as the file says what it means. */
  String unchanged() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pages(); page++) {
      glyphs(page, glyph -> text.append(glyph.getUnicode()));
    }
    return text.toString();
  }

  /** The text without line ends, for what may be broken over lines. */
  String flat() throws IOException {
    return text().replaceAll("\\s+", " ");
  }

  List<String> lines(int page) throws IOException {
    return page(page).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The pages, counted from 1, whose running head names this part. */
  List<Integer> pagesOf(String part) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int page = 2; page <= pages(); page++) {
      List<String> lines = lines(page);
      // Heads and feet are written last.
      if (lines.subList(Math.max(0, lines.size() - 3), lines.size()).stream()
          .anyMatch(line -> line.endsWith(" " + part))) {
        pages.add(page);
      }
    }
    return pages;
  }

  /**
   * What the pages of a part say between their running heads and feet, without any white space, so
   * that it does not matter where lines and pages break.
   */
  String letters(String part) throws IOException {
    StringBuilder letters = new StringBuilder();
    for (int page : pagesOf(part)) {
      float height = document.getPage(page - 1).getMediaBox().getHeight();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (text.getY() > PageFormat.A4.head()
                  && text.getY() < height - PageFormat.A4.foot()) {
                super.processTextPosition(text);
              }
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      letters.append(
          stripper
              .getText(document)
              .replaceFirst("^\\s*\\S.*, continued\\R", "")
              .replaceAll("\\s+", ""));
    }
    return letters.toString();
  }

  /** Every glyph of a page, with where it stands. */
  void glyphs(int page, Consumer<TextPosition> take) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            all.add(text);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    all.forEach(take);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
