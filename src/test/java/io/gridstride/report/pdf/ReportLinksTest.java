package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;

/** Links of a whole report lead to what they name. */
class ReportLinksTest {
  private static final Pattern THREAT = Pattern.compile("[A-Z]\\d\\d@[\\w.-]+");

  /** Below where a link leads, the thing itself begins within so many points. */
  private static final float NEAR = 60;

  private record Line(float y, String text) {}

  @Test
  void eachLinkWithAnIdLandsWhereThatIdStands() throws IOException {
    try (Read read = Read.of(Shipped.pdf("coursework-flat", Profile.FULL))) {
      Map<Integer, List<Line>> lines = new LinkedHashMap<>();
      int checked = 0;
      int from = 0;
      for (PDPage page : read.document().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDPageXYZDestination to =
              (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
          int number = read.document().getPages().indexOf(to.getPage()) + 1;
          assertThat(number).as("a page of this document").isPositive();
          String id = annotation.getContents().replaceFirst("^Go to ", "");
          if (THREAT.matcher(id).matches()) {
            float top = to.getPage().getMediaBox().getHeight() - to.getTop();
            assertThat(lines.computeIfAbsent(number, n -> linesOf(read, n)))
                .as("link from page %d to %s", from + 1, id)
                .anyMatch(line ->
                    line.y() > top - 3 && line.y() < top + NEAR && line.text().contains(id));
            checked++;
          }
        }
        from++;
      }
      assertThat(checked).isGreaterThan(500);
    }
  }

  private static List<Line> linesOf(Read read, int page) {
    Map<Float, StringBuilder> byHeight = new LinkedHashMap<>();
    try {
      read.glyphs(
          page,
          glyph ->
              byHeight
                  .computeIfAbsent(glyph.getY(), y -> new StringBuilder())
                  .append(glyph.getUnicode()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<Line> lines = new ArrayList<>();
    byHeight.forEach((y, text) -> lines.add(new Line(y, text.toString())));
    return lines;
  }
}
