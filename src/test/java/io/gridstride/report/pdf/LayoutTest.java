package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.document.Document;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Whatever the text, it stays on the paper and in its frame. */
class LayoutTest {
  private static final float SIDE = PageFormat.A4.side() - .5f;
  private static final List<String> WORDS =
      List.of(
          "meter",
          "Rückwirkungsfreiheit",
          "https://example.org/a/very/long/address?with=parts&and=more",
          "x".repeat(400),
          "\u03a9\u03bc\u03ad\u03b3\u03b1",
          "\u0416\u0443\u043a",
          "\u4e2d\u6587\u8a08\u91cf",
          "\u05d0\u05d1",
          "\ud83d\ude00",
          "-",
          "a\u0301",
          "\n",
          "   ",
          "WWWWWWWWWWWWWWWWWWWW",
          "(\\)");

  @Test
  void noGlyphLeavesItsFrame() throws IOException {
    for (int seed = 0; seed < 12; seed++) {
      String text = random(new Random(seed), 1 + seed * seed * 4);
      staysInside(seed, PdfReport.bytes(Samples.everything(text)));
    }
  }

  @Test
  void aTitleOfAHundredThousandCharactersStaysInside() throws IOException {
    staysInside(0, PdfReport.bytes(Samples.everything("W".repeat(100_000))));
  }

  private static String random(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static void staysInside(int seed, byte[] pdf) throws IOException {
    try (Read read = Read.of(pdf)) {
      for (int page = 2; page <= read.pages(); page++) {
        PDRectangle paper = read.document().getPage(page - 1).getMediaBox();
        String where = "seed " + seed + ", page " + page;
        read.glyphs(page, glyph -> inside(glyph, paper, where));
      }
    }
  }

  private static void inside(TextPosition glyph, PDRectangle paper, String where) {
    if (!glyph.getUnicode().isBlank()) {
      assertThat(glyph.getX()).as(where).isGreaterThanOrEqualTo(SIDE);
      assertThat(glyph.getX() + glyph.getWidth())
          .as(where)
          .isLessThanOrEqualTo(paper.getWidth() - SIDE);
      assertThat(glyph.getY()).as(where).isBetween(20f, paper.getHeight() - 20);
    }
  }

  @Test
  void noHeadingIsTheLastThingOnAPage() throws IOException {
    for (int rows = 1; rows < 60; rows += 3) {
      try (Read pdf = Read.of(PdfReport.bytes(headings(rows)))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          List<String> lines = pdf.lines(page);
          // The last two lines are the foot: program and page number.
          String last = lines.get(lines.size() - (lines.getLast().startsWith("Page") ? 3 : 2));
          assertThat(last).as("%d rows", rows).doesNotStartWith("Heading");
        }
      }
    }
  }

  private static Document headings(int rows) {
    return Samples.chapter(
        List.of(
            Samples.register(rows, "Short"),
            new io.gridstride.report.document.Block.Heading("h", "Heading before a table"),
            Samples.register(rows, "Short"),
            new io.gridstride.report.document.Block.Heading("i", "Heading before text"),
            io.gridstride.report.document.Block.Paragraph.of("Some words. ".repeat(40))),
        8);
  }
}
