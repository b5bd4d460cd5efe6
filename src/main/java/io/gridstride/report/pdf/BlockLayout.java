package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.CleanText;
import io.gridstride.report.Block;
import io.gridstride.report.Block.Bullets;
import io.gridstride.report.Block.Caption;
import io.gridstride.report.Block.Card;
import io.gridstride.report.Block.Charts;
import io.gridstride.report.Block.Figure;
import io.gridstride.report.Block.Heading;
import io.gridstride.report.Block.KeyFigures;
import io.gridstride.report.Block.Note;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Document.Chapter;
import io.gridstride.report.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Sets chapters, block by block. */
final class BlockLayout {
  private static final float BEFORE_ITEM = .9f * MILLIMETRE;
  private static final float NOTE_INDENT = 5 * MILLIMETRE;

  private final PdfFile file;
  private final Typesetter typesetter;
  private final Flow flow;

  BlockLayout(PdfFile file, Flow flow) {
    this.file = file;
    this.typesetter = new Typesetter(file);
    this.flow = flow;
  }

  void add(Chapter chapter, String title) {
    Tag section = file.root().child("Sect");
    flow.chapter(chapter.title());
    flow.add(heading(chapter.id(), title, Look.CHAPTER, section.child("H1"), 0));
    PDOutlineItem bookmark = file.bookmark(file.outline(), title, chapter.id());
    PDOutlineItem under = bookmark;
    String cardType = "H2";
    for (Block block : chapter.blocks()) {
      switch (block) {
        case Heading heading -> {
          under = file.bookmark(bookmark, heading.text(), heading.id());
          cardType = "H3";
          flow.add(
              heading(
                  heading.id(),
                  heading.text(),
                  Look.HEADING,
                  section.child("H2"),
                  Look.BEFORE_HEADING));
        }
        case Figure figure -> {
          file.bookmark(bookmark, figure.title(), figure.id());
          new FigureLayout(typesetter, flow).add(figure, section);
        }
        case Card card -> {
          file.bookmark(under, card.mark() + "  " + card.title(), card.id());
          new CardLayout(typesetter, flow).add(card, section, cardType);
        }
        case Paragraph paragraph -> flow.add(paragraph(paragraph.runs(), section, Look.BETWEEN, 0));
        case Caption caption ->
            flow.add(
                Typesetter.pieces(
                    typesetter.set(
                        caption.text(), Look.CAPTION, width(), Optional.of(section.child("P"))),
                    Look.BETWEEN,
                    0));
        case Bullets bullets -> bullets(bullets, section);
        case Note note -> note(note, section);
        case KeyFigures figures ->
            flow.add(
                new Piece(
                    new KeyFiguresStrip(typesetter, figures, section, width()),
                    Look.BETWEEN * 1.5f,
                    false));
        case Charts charts ->
            flow.add(
                new Piece(
                    new ChartsStrip(typesetter, charts, section, width()),
                    Look.BEFORE_HEADING,
                    false));
        case Table table -> new TableLayout(typesetter, flow).add(table, section);
      }
    }
    flow.leave();
  }

  private float width() {
    return flow.format().frameWidth();
  }

  private Piece heading(String id, String text, TextStyle style, Tag tag, float before) {
    TaggedText set = typesetter.set(CleanText.line(text, 300), style, width(), Optional.of(tag));
    return new Piece(new HeadingStrip(file, id, set), before, true);
  }

  private List<Piece> paragraph(List<Run> runs, Tag parent, float before, float indent) {
    TaggedText text =
        typesetter.set(runs, Look.BODY, width() - indent, Optional.of(parent.child("P")));
    return Typesetter.pieces(text, before, indent);
  }

  private void bullets(Bullets bullets, Tag section) {
    Tag list = section.child("L").bulleted();
    for (List<Run> item : bullets.items()) {
      TaggedText text =
          typesetter.set(
              item, Look.BODY, width() - Look.INDENT, Optional.of(list.child("LI").child("LBody")));
      List<Piece> pieces = new ArrayList<>(Typesetter.pieces(text, BEFORE_ITEM, Look.INDENT));
      Piece first = pieces.getFirst();
      pieces.set(
          0,
          new Piece(new BulletStrip(0).with(first.strip()), first.before(), first.keepWithNext()));
      flow.add(pieces);
    }
  }

  /** A bar along the left side sets it apart. */
  private void note(Note note, Tag section) {
    Tag holder = section.child("Div");
    List<Run> runs = new ArrayList<>(List.of(Run.strong(note.title() + "  ")));
    runs.addAll(note.runs());
    float before = Look.BETWEEN;
    for (Piece piece : paragraph(runs, holder, before, NOTE_INDENT)) {
      Strip bar = new BarStrip(piece.strip().height());
      flow.add(new Piece(bar.with(piece.strip()), piece.before(), piece.keepWithNext()));
    }
  }

  private record BarStrip(float height) implements Strip {
    @Override
    public void paint(Page page, float left, float top) {
      Shapes.fill(page, Look.ACCENT, left, top, 2, height);
    }
  }
}
