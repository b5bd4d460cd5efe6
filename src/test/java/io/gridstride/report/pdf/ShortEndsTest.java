package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Picture;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages are filled, and what is short is neither broken nor left alone. */
class ShortEndsTest {
  private static final int FIRST = 3;

  /** More lines than a page has. */
  private static final int PAGE = 56;

  @Test
  void aShortNoteStaysWholeAndWithWhatItIsAbout() throws IOException {
    Note note = new Note("Remark.", Run.line("word ".repeat(80) + "end"));
    for (int above = 0; above < PAGE; above++) {
      for (Block about :
          List.of(
              Paragraph.of("About this."),
              new Block.Bullets(List.of(Run.line("First."), Run.line("About this."))))) {
        List<Block> blocks = lines(above);
        blocks.add(about);
        blocks.add(note);
        try (Read pdf = Read.of(PdfReport.bytes(report(new Chapter("a", "One", blocks))))) {
          for (int page = FIRST; page <= pdf.pages(); page++) {
            String text = pdf.page(page);
            assertThat(List.of(text.contains("About this."), text.contains("end")))
                .as("%d lines above, page %d", above, page)
                .containsOnly(text.contains("Remark."));
          }
        }
      }
    }
  }

  @Test
  void aNoteOfManyLinesMayBreak() throws IOException {
    List<Block> blocks = lines(20);
    blocks.add(new Note("Remark.", Run.line("word ".repeat(800) + "end")));
    try (Read pdf = Read.of(PdfReport.bytes(report(new Chapter("a", "One", blocks))))) {
      assertThat(pdf.page(FIRST)).contains("Remark.").doesNotContain("end");
    }
  }

  @Test
  void aNoteOfSeveralLinesStandsOnTheNextPageWithoutTheRowsBefore() throws IOException {
    Note note = new Note("Remark.", Run.line("word ".repeat(130) + "end"));
    List<Row> rows =
        IntStream.range(0, 6).mapToObj(row -> Row.of(Words.of("Row " + row + "\nmore"))).toList();
    for (int above = 0; above < PAGE; above++) {
      List<Block> blocks = lines(above);
      blocks.add(new Table("Rows", List.of(new Column("Head", 1)), rows));
      blocks.add(note);
      blocks.addAll(lines(2 * PAGE));
      try (Read pdf = Read.of(PdfReport.bytes(report(new Chapter("a", "One", blocks))))) {
        assertThat(pdf.filled(FIRST)).as("%d lines above", above).isGreaterThan(.8);
      }
    }
  }

  @Test
  void aPictureWithoutRoomStandsOnTheNextPageAfterTheTextThatHasRoom() throws IOException {
    Block card = card("A card", 5).withPicture(picture());
    try (Read room = Read.of(PdfReport.bytes(report(below(2, card))));
        Read none = Read.of(PdfReport.bytes(report(below(24, card))))) {
      assertThat(room.page(FIRST)).containsSubsequence("A card", "Drawn.", "Step 0", "Step 4");
      assertThat(none.page(FIRST)).contains("Step 0", "Step 4").doesNotContain("Drawn.");
      assertThat(none.page(FIRST + 1)).contains("K1 A card, continued", "Drawn.");
    }
  }

  @Test
  void aShortLastChapterIsNotAloneOnItsPage() throws IOException {
    for (int above = 20; above < 3 * PAGE / 2; above++) {
      List<Block> blocks = lines(above);
      blocks.add(new Block.Heading("section", "Section"));
      blocks.addAll(lines(8));
      try (Read pdf = Read.of(PdfReport.bytes(report(below("a", "One", blocks), little())))) {
        int last = pdf.pages();
        assertThat(pdf.filled(last)).as("%d lines above", above).isGreaterThan(.25);
        assertThat(last == FIRST ? 1 : pdf.filled(last - 1))
            .as("%d lines above, page before", above)
            .isGreaterThan(.4);
      }
    }
  }

  @Test
  void aShortLastChapterStandsOnThePageBeforeWhereItHasRoom() throws IOException {
    for (int above = 1; above < PAGE; above++) {
      Chapter one = below("a", "One", lines(above));
      try (Read alone = Read.of(PdfReport.bytes(report(one)));
          Read both = Read.of(PdfReport.bytes(report(one, little())))) {
        boolean room = alone.filled(alone.pages()) < .8;
        assertThat(room && both.pages() > alone.pages()).as("%d lines above", above).isFalse();
      }
    }
  }

  @Test
  void noPageEndsFarAboveACardThatCanBeBroken() throws IOException {
    for (int above = 0; above < PAGE; above++) {
      List<Block> blocks = lines(above);
      blocks.add(card("A card", 8));
      blocks.addAll(lines(2 * PAGE));
      try (Read pdf = Read.of(PdfReport.bytes(report(new Chapter("a", "One", blocks))))) {
        assertThat(pdf.filled(FIRST)).as("%d lines above", above).isGreaterThan(.82);
      }
    }
  }

  @Test
  void aCardThatGoesOnIsNamedInFullWhereThereIsRoomAndAlwaysSaysThatItGoesOn() throws IOException {
    String title = "A title that goes on ".repeat(4).strip() + " to its end";
    for (String name : List.of(title, title + " and far beyond it".repeat(4))) {
      Block card = card(name, 70);
      try (Read pdf = Read.of(PdfReport.bytes(report(new Chapter("a", "One", List.of(card)))))) {
        assertThat(pdf.page(FIRST + 1)).contains("K1 " + title).contains(", continued");
      }
    }
  }

  private static List<Block> lines(int number) {
    List<Block> blocks = new ArrayList<>();
    IntStream.range(0, number).forEach(_ -> blocks.add(new Block.Caption("Line.")));
    return blocks;
  }

  private static Chapter below(int lines, Block block) {
    List<Block> blocks = lines(lines);
    blocks.add(block);
    blocks.addAll(lines(PAGE));
    return new Chapter("a", "One", blocks);
  }

  private static Picture picture() {
    Mark box = new Mark.Box("b", 0, 0, 600, 500, 8, Paint.PROCESS_FILL, Paint.ELEMENT_LINE, 1.5, 0);
    return new Picture(
        new Scene(List.of(box), new Scene.Extent(0, 0, 600, 500)), "Drawn.", "A box.");
  }

  private static Card card(String title, int steps) {
    List<List<Run>> items =
        IntStream.range(0, steps).mapToObj(step -> Run.line("Step " + step)).toList();
    return new Card(
        "card",
        "K1",
        title,
        new Chip("High", Tone.HIGH),
        Run.line("Lead"),
        List.of(CardPart.list("Steps", items)));
  }

  private static Chapter little() {
    return below("z", "Last", List.of(Paragraph.of("Little is said.")));
  }

  private static Chapter below(String id, String title, List<Block> blocks) {
    return new Chapter(id, title, Room.BELOW, blocks);
  }

  private static Document report(Chapter... chapters) {
    return new Document(
        Samples.empty().metadata(), Samples.empty().cover(), true, List.of(chapters));
  }
}
