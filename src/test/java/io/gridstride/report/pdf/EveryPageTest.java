package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on each page of the reports on the shipped models. */
class EveryPageTest {
  /** Below where a link leads, something begins within so many points. */
  private static final float NEAR = 60;

  static Stream<Arguments> reports() {
    return Shipped.reports().map(report -> Arguments.of(report.model(), report.profile()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingStandsBeyondThePage(String name, Profile profile) throws IOException {
    try (Read read = Read.of(Shipped.pdf(name, profile))) {
      for (int page = 1; page <= read.pages(); page++) {
        PDPage paper = read.document().getPage(page - 1);
        PDRectangle box = paper.getCropBox();
        assertThat(Paths.of(paper).outside()).as("paths of page %d", page).isEmpty();
        int number = page;
        // Of a diagram in parts each page has the words of its neighbours too, behind its frame.
        if (Paths.of(paper).clips() == 0) {
          read.glyphs(
              page,
              glyph -> {
                assertThat(glyph.getX()).as("page %d", number).isBetween(0f, box.getWidth());
                assertThat(glyph.getY()).as("page %d", number).isBetween(0f, box.getHeight());
                assertThat(glyph.getX() + glyph.getWidth()).isLessThanOrEqualTo(box.getWidth());
              });
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void eachLinkLandsOnSomething(String name, Profile profile) throws IOException {
    try (Read read = Read.of(Shipped.pdf(name, profile))) {
      Map<Integer, NavigableSet<Float>> lines = new LinkedHashMap<>();
      for (PDPage page : read.document().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation.getContents()).isNotBlank();
          PDRectangle area = annotation.getRectangle();
          assertThat(area.getWidth() > 0 && area.getHeight() > 0)
              .as("%s can be clicked", annotation.getContents())
              .isTrue();
          PDPageXYZDestination to =
              (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
          int number = read.document().getPages().indexOf(to.getPage()) + 1;
          assertThat(number).as("a page of this document").isPositive();
          float top = to.getPage().getMediaBox().getHeight() - to.getTop();
          assertThat(
                  lines.computeIfAbsent(number, n -> heights(read, n)).subSet(top - 3, top + NEAR))
              .as("text on page %d where \u201c%s\u201d leads", number, annotation.getContents())
              .isNotEmpty();
        }
      }
    }
  }

  private static NavigableSet<Float> heights(Read read, int page) {
    NavigableSet<Float> heights = new TreeSet<>();
    try {
      read.glyphs(page, glyph -> heights.add(glyph.getY()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return heights;
  }
}
