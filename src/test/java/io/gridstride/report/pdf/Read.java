package io.gridstride.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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

  /** The pages, counted from 1, that a chapter has something on. */
  List<Integer> pagesOf(String chapter) throws IOException {
    return extent(chapter).map(Extent::pages).orElse(List.of());
  }

  /**
   * What a chapter says between running heads and feet, without any white space, so that it does
   * not matter where lines and pages break.
   */
  String letters(String chapter) throws IOException {
    StringBuilder letters = new StringBuilder();
    for (String page : texts(chapter)) {
      letters.append(page.replaceFirst("^\\s*\\S.*, continued\\R", "").replaceAll("\\s+", ""));
    }
    return letters.toString();
  }

  /** What a chapter says, with a space for any white space. */
  String words(String chapter) throws IOException {
    return (" " + String.join(" ", texts(chapter)) + " ").replaceAll("\\s+", " ");
  }

  private List<String> texts(String chapter) throws IOException {
    List<String> texts = new ArrayList<>();
    Optional<Extent> extent = extent(chapter);
    for (int page : pagesOf(chapter)) {
      float head = PageFormat.A4.head();
      float foot = document.getPage(page - 1).getMediaBox().getHeight() - PageFormat.A4.foot();
      Extent own = extent.orElseThrow();
      float from = page == own.first() ? Math.max(head, own.top()) : head;
      float to = page == own.last() ? Math.min(foot, own.bottom()) : foot;
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (text.getY() > from && text.getY() < to) {
                super.processTextPosition(text);
              }
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      texts.add(stripper.getText(document));
    }
    return texts;
  }

  /** From the heading of a chapter to that of the next. */
  private record Extent(int first, float top, int last, float bottom) {
    List<Integer> pages() {
      return IntStream.rangeClosed(first, last).boxed().toList();
    }
  }

  private Optional<Extent> extent(String chapter) throws IOException {
    List<PDOutlineItem> chapters = new ArrayList<>();
    document.getDocumentCatalog().getDocumentOutline().children().forEach(chapters::add);
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).getTitle().replaceFirst("^\\d+  ", "").equals(chapter)) {
        int first = page(chapters.get(i));
        float top = top(chapters.get(i));
        if (i == chapters.size() - 1) {
          return Optional.of(new Extent(first, top, pages(), Float.MAX_VALUE));
        }
        int next = page(chapters.get(i + 1));
        float bottom = top(chapters.get(i + 1));
        return Optional.of(
            bottom > PageFormat.A4.head()
                ? new Extent(first, top, next, bottom)
                : new Extent(first, top, next - 1, Float.MAX_VALUE));
      }
    }
    return Optional.empty();
  }

  private int page(PDOutlineItem item) throws IOException {
    return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
  }

  private float top(PDOutlineItem item) throws IOException {
    return item.findDestinationPage(document).getMediaBox().getHeight()
        - ((PDPageXYZDestination) item.getDestination()).getTop();
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

  /** How far down a page is filled, as a share of its frame. */
  double filled(int page) throws IOException {
    float head = PageFormat.A4.head();
    float foot = document.getPage(page - 1).getMediaBox().getHeight() - PageFormat.A4.foot();
    AtomicReference<Float> lowest = new AtomicReference<>(head);
    glyphs(
        page,
        glyph -> {
          if (glyph.getY() < foot) {
            lowest.accumulateAndGet(glyph.getY(), Math::max);
          }
        });
    return (lowest.get() - head) / (foot - head);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
