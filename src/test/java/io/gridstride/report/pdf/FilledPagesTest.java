package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing stands forlorn on a page of the full reports on the shipped models. */
class FilledPagesTest {
  /** A page is filled down to here at least, as a share of its frame. */
  private static final double LEAST = .45;

  /** The last page before another paper size or the end of the report. */
  private static final double LEAST_AT_AN_END = .4;

  /** So many rows of a table stand on a page at least, unless fewer are high. */
  private static final int ROWS = 3;

  /** From the first to the last line of such rows, in points. */
  private static final double HIGH = 75;

  static List<String> names() {
    return Shipped.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void noPageIsNearlyEmptyAndNoFewRowsStandAlone(String name) throws IOException {
    try (Read read = Read.of(Shipped.pdf(name, Profile.FULL))) {
      pages(read);
      tables(read);
    }
  }

  /** The pages after cover and contents. */
  private static void pages(Read read) throws IOException {
    for (int page = read.pagesOf("Executive summary").getFirst(); page <= read.pages(); page++) {
      boolean last = page == read.pages() || !size(read, page).equals(size(read, page + 1));
      assertThat(read.filled(page))
          .as("page %d", page)
          .isGreaterThanOrEqualTo(last ? LEAST_AT_AN_END : LEAST);
    }
  }

  private static String size(Read read, int page) {
    PDRectangle box = read.document().getPage(page - 1).getMediaBox();
    return box.getWidth() + " x " + box.getHeight();
  }

  private static void tables(Read read) throws IOException {
    for (PDStructureElement table :
        all("Table", read.document().getDocumentCatalog().getStructureTreeRoot())) {
      Map<Integer, List<PDStructureElement>> rows = new LinkedHashMap<>();
      for (PDStructureElement body : all("TBody", table)) {
        for (PDStructureElement row : all("TR", body)) {
          rows.computeIfAbsent(page(read, row), _ -> new ArrayList<>()).add(row);
        }
      }
      for (int page : rows.keySet()) {
        int count = rows.get(page).size();
        if (rows.size() > 1 && count < ROWS) {
          assertThat(height(read, page, rows.get(page)))
              .as("%d rows alone on page %d", count, page)
              .isGreaterThan(HIGH);
        }
      }
    }
  }

  /** From the highest to the lowest glyph of these rows. */
  private static double height(Read read, int page, List<PDStructureElement> rows)
      throws IOException {
    Set<Integer> marks = new TreeSet<>();
    rows.forEach(row -> marks(row, marks));
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(read.document().getPage(page - 1));
    DoubleSummaryStatistics heights =
        extractor.getMarkedContents().stream()
            .filter(content -> marks.contains(content.getMCID()))
            .flatMap(content -> content.getContents().stream())
            .filter(TextPosition.class::isInstance)
            .mapToDouble(glyph -> ((TextPosition) glyph).getY())
            .summaryStatistics();
    return heights.getMax() - heights.getMin();
  }

  private static void marks(PDStructureElement element, Set<Integer> marks) {
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement child -> marks(child, marks);
        case PDMarkedContentReference reference -> marks.add(reference.getMCID());
        case Integer mark -> marks.add(mark);
        default -> {}
      }
    }
  }

  private static List<PDStructureElement> all(String type, PDStructureNode node) {
    List<PDStructureElement> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        } else {
          found.addAll(all(type, element));
        }
      }
    }
    return found;
  }

  /** Where an element begins, counted from 1; 0 when nothing of it is shown. */
  private static int page(Read read, PDStructureElement element) {
    for (Object kid : element.getKids()) {
      int page =
          switch (kid) {
            case PDStructureElement child -> page(read, child);
            case PDMarkedContentReference reference ->
                read.document().getPages().indexOf(reference.getPage()) + 1;
            case Integer _ -> read.document().getPages().indexOf(element.getPage()) + 1;
            default -> 0;
          };
      if (page > 0) {
        return page;
      }
    }
    return 0;
  }
}
