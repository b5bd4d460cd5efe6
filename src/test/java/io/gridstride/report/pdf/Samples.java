package io.gridstride.report.pdf;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Document.Cover;
import io.gridstride.report.document.Document.Labelled;
import io.gridstride.report.document.Document.Metadata;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Documents with every kind of block, filled with any text. */
final class Samples {
  private Samples() {}

  static Document empty() {
    return new Document(metadata("Nothing"), Optional.of(cover("Nothing")), true, List.of());
  }

  /** Every kind of block, with this text wherever a user's text can stand. */
  static Document everything(String text) {
    List<Block> words = new ArrayList<>();
    words.add(
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure("12", "open threats", Tone.NEUTRAL),
                new Block.KeyFigure("3", "critical", Tone.CRITICAL))));
    words.add(new Block.Heading("h1", text));
    words.add(
        new Block.Paragraph(
            List.of(
                Run.plain(text + " "),
                Run.strong("bold "),
                Run.link("See T-7", "T-7"),
                Run.muted(" and more."))));
    words.add(new Block.Bullets(List.of(Run.line(text), Run.line("short"))));
    words.add(new Block.Note("Note", Run.line(text)));
    words.add(charts());
    words.add(
        new Block.Entries(
            List.of(
                Block.Entry.of("E-1", text),
                Block.Entry.of("E-2", "short").at("entry-2"),
                Block.Entry.of(text, "short"),
                Block.Entry.of("E-4", "on the next line"))));
    words.add(
        new Block.Columns(
            List.of(Block.Paragraph.of(text.length() > 400 ? "Left" : text)),
            List.of(new Block.Heading("h-right", "Right"), Block.Paragraph.of("Right"))));
    words.add(new Block.Picture(scene(text), "Part. " + text, text));
    words.add(
        new Block.Form(
            "Signatures", List.of(new Column("Role", 1), new Column("Name", 2)), List.of(text)));
    return new Document(
        metadata(text),
        Optional.of(cover(text)),
        true,
        List.of(
            new Chapter("words", "Words and counts", words),
            new Chapter(
                "drawing",
                "Drawing",
                List.of(
                    Block.Paragraph.of("One figure."),
                    figure(
                        "figure-1",
                        "Diagram " + text,
                        scene(text),
                        "Figure 1. " + text,
                        "A box. " + text),
                    Block.Paragraph.of("After the figure."))),
            new Chapter("register", "Register", List.of(register(40, text))),
            new Chapter("cards", "Cards", cards(8, text))));
  }

  /** One chapter, with cards that its links lead to. */
  static Document chapter(List<Block> blocks, int cards) {
    return new Document(
        metadata("One chapter"),
        Optional.of(cover("One chapter")),
        true,
        List.of(
            new Chapter("one", "One", blocks), new Chapter("cards", "Cards", cards(cards, "x"))));
  }

  static Block register(int rows, String text) {
    List<Row> list = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      list.add(
          new Row(
              List.of("row-" + i),
              List.of(
                  new Words(List.of(Run.link("T-" + i % 8, "T-" + i % 8))),
                  Words.of(i == 5 ? text : "Forged readings"),
                  new Chip("High", Tone.HIGH))));
    }
    return new Block.Table(
        "All threats",
        List.of(new Column("Id", 2), new Column("Threat", 8), new Column("Severity", 2)),
        list);
  }

  static List<Block> cards(int count, String text) {
    List<Block> cards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cards.add(
          new Card(
              "T-" + i,
              "T-" + i,
              i == 3 ? text : "A meter that is none sends readings",
              new Chip("Critical", Tone.CRITICAL),
              Run.line("Spoofing \u00b7 Meters \u00b7 risk 16"),
              List.of(
                  CardPart.prose("Attack", Run.line(text)),
                  CardPart.list(
                      "Controls", List.of(Run.line("Use keys of one's own."), Run.line(text))))));
    }
    return cards;
  }

  private static Block charts() {
    List<Block.ChartRow> rows = new ArrayList<>();
    for (int row = 5; row > 0; row--) {
      List<Block.ChartCell> cells = new ArrayList<>();
      for (int column = 1; column <= 5; column++) {
        Tone tone = row * column > 14 ? Tone.CRITICAL : Tone.LOW;
        cells.add(new Block.ChartCell(row + column == 6 ? 2 : 0, Optional.of(tone)));
      }
      rows.add(new Block.ChartRow(row + " Word", cells));
    }
    Block.Chart counts =
        new Block.Chart(
            "Counts",
            "Counts",
            "Category",
            List.of("Open", "Mitigated"),
            List.of(
                new Block.ChartRow(
                    "Spoofing",
                    List.of(
                        new Block.ChartCell(3, Optional.empty()),
                        new Block.ChartCell(0, Optional.empty())))));
    return new Block.Charts(
        List.of(
            new Block.Chart("Risks", "Risks", "Impact", List.of("1", "2", "3", "4", "5"), rows),
            counts));
  }

  static Block figure(String id, String title, Scene scene, String caption, String alt) {
    SequencedMap<String, String> targets = new LinkedHashMap<>();
    targets.put("a", id);
    return new Block.Figure(id, title, scene, caption, alt, List.of(), false, targets);
  }

  static Scene scene(String text) {
    // A real drawing cuts its words to fit; this one has no measure.
    String label = CleanText.line(text, 12);
    return new Scene(
        List.of(
            new Mark.Box("z", 0, 0, 900, 500, 8, Paint.ZONE_1, Paint.ZONE_LINE, 1.5, 6),
            new Mark.Box("a", 100, 100, 160, 60, 30, Paint.PROCESS_FILL, Paint.ELEMENT_LINE, 2, 0),
            new Mark.Text(
                "a",
                180,
                135,
                Mark.Align.CENTRE,
                label,
                TextMeasure.Face.MEDIUM,
                13,
                Paint.ELEMENT_TEXT),
            new Mark.Shape(
                "f",
                List.of(
                    new Mark.MoveTo(260, 130),
                    new Mark.LineTo(500, 130),
                    new Mark.CurveTo(520, 130, 540, 150, 540, 170)),
                Paint.NONE,
                Paint.FLOW_LINE,
                1.5,
                0)),
        new Scene.Extent(-10, -10, 920, 520));
  }

  private static Metadata metadata(String text) {
    return new Metadata(
        text, "A. Author", "STRIDE threat model", "GridStride 1.0", LocalDate.of(2026, 2, 3), "");
  }

  private static Cover cover(String text) {
    return new Cover(
        "STRIDE threat model",
        text,
        "A small network",
        List.of(new Labelled("Date", "3 February 2026"), new Labelled("Author", text)));
  }
}
