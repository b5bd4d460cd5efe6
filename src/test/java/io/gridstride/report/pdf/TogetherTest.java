package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Document.Room;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs together stays together, wherever a page ends. */
class TogetherTest {
  /** More lines than a page has. */
  private static final int PAGE = 56;

  @Test
  void noRowStandsAloneBeforeOrAfterAPageBreak() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      try (Read pdf = Read.of(PdfReport.bytes(report(below(above, table(30)))))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          long rows = pdf.lines(page).stream().filter(line -> line.startsWith("Row ")).count();
          assertThat(rows).as("%d lines above, page %d", above, page).isNotEqualTo(1);
        }
      }
    }
  }

  @Test
  void smallPrintStaysWithItsTable() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      List<Block> blocks = below(above, table(6));
      blocks.add(new Block.Caption("Small print."));
      try (Read pdf = Read.of(PdfReport.bytes(report(blocks)))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          List<String> lines = pdf.lines(page);
          if (lines.contains("Small print.")) {
            assertThat(lines).as("%d lines above", above).contains("Row 5");
          }
        }
      }
    }
  }

  @Test
  void whatLeadsToAListStaysWithIt() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      List<Block> blocks = below(above, Paragraph.of("It leads to this:"));
      blocks.add(new Block.Bullets(List.of(Run.line("The first."), Run.line("The last."))));
      try (Read pdf = Read.of(PdfReport.bytes(report(blocks)))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          if (pdf.lines(page).stream().anyMatch(line -> line.contains("It leads"))) {
            assertThat(String.join(" ", pdf.lines(page)))
                .as("%d lines above", above)
                .contains("The first.");
          }
        }
      }
    }
  }

  @Test
  void noFewLinesOfACardBeginAPage() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      try (Read pdf = Read.of(PdfReport.bytes(report(below(above, card(36)))))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          List<String> lines = pdf.lines(page);
          if (lines.stream().anyMatch(line -> line.endsWith(", continued"))) {
            long steps = lines.stream().filter(line -> line.contains("Step ")).count();
            assertThat(steps).as("%d lines above", above).isGreaterThanOrEqualTo(4);
          }
        }
      }
    }
  }

  @Test
  void aShortCardIsNotBroken() throws IOException {
    for (int above = 0; above < PAGE; above += 3) {
      try (Read pdf = Read.of(PdfReport.bytes(report(below(above, card(6)))))) {
        assertThat(pdf.text()).as("%d lines above", above).doesNotContain(", continued");
      }
    }
  }

  @Test
  void aShortChapterBeginsBelowTheOneBefore() throws IOException {
    List<Block> little = List.of(Paragraph.of("Nothing was decided."));
    Document document =
        new Document(
            Samples.empty().metadata(),
            Samples.empty().cover(),
            true,
            List.of(
                new Chapter("a", "First", Room.BELOW, below(12, table(4))),
                new Chapter("b", "Second", Room.BELOW, little),
                new Chapter("c", "Third", Room.FREE, little)));
    try (Read pdf = Read.of(PdfReport.bytes(document))) {
      assertThat(pdf.page(3)).contains("1  First", "2  Second").doesNotContain("Third");
      assertThat(pdf.page(4)).contains("3  Third");
    }
  }

  @Test
  void theEndOfAChapterTakesSomethingFromThePageBefore() throws IOException {
    for (int lines = PAGE; lines < 2 * PAGE; lines++) {
      Document document =
          new Document(
              Samples.empty().metadata(),
              Samples.empty().cover(),
              true,
              List.of(
                  new Chapter("a", "First", Room.FREE, below(lines, table(3))),
                  new Chapter("b", "Second", Room.FREE, List.of(Paragraph.of("Next.")))));
      try (Read pdf = Read.of(PdfReport.bytes(document))) {
        for (int page : pdf.pagesOf("First")) {
          assertThat(pdf.lines(page).stream().filter(line -> !line.startsWith("Page")))
              .as("%d lines, page %d", lines, page)
              .hasSizeGreaterThan(9);
        }
      }
    }
  }

  @Test
  void aCardThatGoesOnHasItsTitleOnlyWhereItBeginsAPage() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      List<Block> blocks = below(above, card(4));
      blocks.add(((Card) card(4)).goingOn(true));
      try (Read pdf = Read.of(PdfReport.bytes(report(blocks)))) {
        for (int page = 3; page <= pdf.pages(); page++) {
          List<String> lines = pdf.lines(page);
          long titles = lines.stream().filter(line -> line.startsWith("A card")).count();
          long cards =
              lines.stream().filter(line -> line.contains("K1") && line.contains("Lead")).count();
          assertThat(titles)
              .as("%d lines above, page %d", above, page)
              .isEqualTo(Math.min(1, cards));
        }
      }
    }
  }

  @Test
  void aColumnIsAsWideAsItsLongestWord() throws IOException {
    List<Row> rows =
        List.of(
            Row.of(
                Words.of("Communications hub"),
                Words.of("30,000,000"),
                Words.of("words ".repeat(60))),
            Row.of(Words.of("under 0.1 %"), Words.of("1"), Words.of("few")));
    List<Column> columns =
        List.of(new Column("Name", 6), new Column("Units", 4), new Column("Text", 90));
    try (Read pdf = Read.of(PdfReport.bytes(report(List.of(new Table("T", columns, rows)))))) {
      assertThat(pdf.page(3)).contains("Communications", "30,000,000", "0.1 %");
    }
  }

  private static List<Block> below(int lines, Block block) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(new Block.Caption("Line."));
    }
    blocks.add(block);
    return blocks;
  }

  private static Block table(int rows) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(Row.of(Words.of("Row " + i)));
    }
    return new Table("Rows", List.of(new Column("Head", 1)), all);
  }

  private static Block card(int steps) {
    List<List<Run>> items = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      items.add(Run.line("Step " + i));
    }
    return new Card(
        "card",
        "K1",
        "A card",
        new Chip("High", Tone.HIGH),
        Run.line("Lead"),
        List.of(CardPart.list("Steps", items)));
  }

  private static Document report(List<Block> blocks) {
    return new Document(
        Samples.empty().metadata(),
        Samples.empty().cover(),
        true,
        List.of(new Chapter("one", "One", blocks)));
  }
}
