package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing stands forlorn on a page of the full reports on the shipped models. */
class FilledPagesTest {
  /** A page is filled down to here at least, as a share of its frame. */
  private static final double LEAST = .45;

  /** The last page before another paper size or the end of the report. */
  private static final double LEAST_AT_AN_END = .2;

  /** So many rows of a table stand on a page at least. */
  private static final int ROWS = 3;

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
      assertThat(filled(read, page))
          .as("page %d", page)
          .isGreaterThanOrEqualTo(last ? LEAST_AT_AN_END : LEAST);
    }
  }

  private static String size(Read read, int page) {
    PDRectangle box = read.document().getPage(page - 1).getMediaBox();
    return box.getWidth() + " x " + box.getHeight();
  }

  private static double filled(Read read, int page) throws IOException {
    float head = PageFormat.A4.head();
    float foot = read.document().getPage(page - 1).getMediaBox().getHeight() - PageFormat.A4.foot();
    AtomicReference<Float> lowest = new AtomicReference<>(head);
    read.glyphs(
        page,
        glyph -> {
          if (glyph.getY() < foot) {
            lowest.accumulateAndGet(glyph.getY(), Math::max);
          }
        });
    return (lowest.get() - head) / (foot - head);
  }

  private static void tables(Read read) {
    for (PDStructureElement table :
        all("Table", read.document().getDocumentCatalog().getStructureTreeRoot())) {
      Map<Integer, Integer> rows = new LinkedHashMap<>();
      for (PDStructureElement body : all("TBody", table)) {
        for (PDStructureElement row : all("TR", body)) {
          rows.merge(page(read, row), 1, Integer::sum);
        }
      }
      if (rows.size() > 1) {
        assertThat(rows.values())
            .as("rows of a table by page: %s", rows)
            .allMatch(count -> count >= ROWS);
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
