package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Columns;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Figure;
import io.gridstride.report.document.Block.Form;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Picture;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Sets chapters, block by block. */
final class BlockLayout {
  /** Above a chapter that begins in the middle of a page. */
  private static final float BEFORE_CHAPTER = 14 * PageFormat.MILLIMETRE;

  /** A paragraph of no more lines stays with what it leads to. */
  private static final int LEAD_IN = 6;

  /** A note of no more lines stays whole. */
  private static final int SHORT_NOTE = 8;

  /** One of no more lines also stays with what it is about. */
  private static final int REMARK = 4;

  private static final float NOTE_INDENT = 5 * PageFormat.MILLIMETRE;

  private final PdfFile file;
  private final Typesetter typesetter;
  private final Flow flow;

  /** Whether something may stand below the chapter that was set last. */
  private boolean leavesRoom = true;

  BlockLayout(PdfFile file, Flow flow) {
    this.file = file;
    this.typesetter = new Typesetter(file);
    this.flow = flow;
  }

  void add(Chapter chapter, String title) {
    boolean mayGoOn =
        chapter.room() == Document.Room.BELOW
            && !(chapter.blocks().getFirst() instanceof Figure)
            && leavesRoom;
    if (mayGoOn) {
      flow.chapterBelow(chapter.title());
    } else {
      flow.chapter(chapter.title());
    }
    set(chapter, title);
    leavesRoom = chapter.room() != Document.Room.ONE_PAGE;
  }

  /** Ends the last page. */
  void end() {
    flow.leave();
  }

  private void set(Chapter chapter, String title) {
    Tag section = file.root().child("Sect");
    flow.add(heading(chapter.id(), title, Look.CHAPTER, section.child("H1"), BEFORE_CHAPTER));
    PDOutlineItem bookmark = file.bookmark(file.outline(), title, chapter.id());
    new InChapter(section, bookmark, Density.of(chapter.room())).add(chapter.blocks());
  }

  private static boolean isLedTo(Block block) {
    return switch (block) {
      case Table _, Card _, Entries _, Bullets _, Charts _ -> true;
      case Heading _,
          Figure _,
          Picture _,
          Paragraph _,
          Caption _,
          Note _,
          KeyFigures _,
          Form _,
          Columns _ ->
          false;
    };
  }

  private Piece heading(String id, String text, TextStyle style, Tag tag, float before) {
    TaggedText set =
        typesetter.set(CleanText.line(text, 300), style, flow.width(), Optional.of(tag));
    return new Piece(new HeadingStrip(file, id, set), before, true);
  }

  /** The blocks of one chapter. */
  private final class InChapter {
    private final Tag section;
    private final PDOutlineItem bookmark;
    private final Density density;
    private PDOutlineItem under;
    private String cardType = "H2";

    InChapter(Tag section, PDOutlineItem bookmark, Density density) {
      this.section = section;
      this.bookmark = bookmark;
      this.density = density;
      this.under = bookmark;
    }

    void add(List<Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        Optional<Block> next = blocks.stream().skip(i + 1L).findFirst();
        boolean intro = i == 0 && next.filter(Heading.class::isInstance).isPresent();
        add(blocks.get(i), next, intro || next.filter(BlockLayout::isLedTo).isPresent());
      }
    }

    /**
     * @param leads whether a paragraph is of no use without what comes next
     */
    private void add(Block block, Optional<Block> next, boolean leads) {
      boolean noted =
          next.filter(after ->
                  after instanceof Caption || (after instanceof Note note && isRemark(note)))
              .isPresent();
      switch (block) {
        case Heading heading -> {
          under = file.bookmark(bookmark, heading.text(), heading.id());
          cardType = "H3";
          flow.add(
              heading(
                  heading.id(),
                  heading.text(),
                  density.heading(),
                  section.child("H2"),
                  density.beforeHeading()));
        }
        case Figure figure -> {
          file.bookmark(bookmark, figure.title(), figure.id());
          new FigureLayout(typesetter, flow).add(figure, section);
        }
        case Picture picture -> new PictureLayout(typesetter, flow).add(picture, section);
        case Card card -> {
          file.bookmark(under, card.mark() + "  " + card.title(), card.id());
          new CardLayout(typesetter, flow).add(card, section, cardType);
        }
        case Paragraph paragraph -> {
          List<Piece> lines = paragraph(paragraph.runs(), section, density.between(), 0);
          keepLast(lines, noted);
          leadIn(lines, leads);
        }
        case Caption caption ->
            flow.add(
                Typesetter.pieces(
                    typesetter.set(
                        caption.text(),
                        Look.CAPTION,
                        flow.width(),
                        Optional.of(section.child("P"))),
                    density.between(),
                    0));
        case Bullets bullets -> bullets(bullets, noted);
        case Entries entries -> new EntriesLayout(typesetter, flow).add(entries, section);
        case Note note -> note(note);
        case KeyFigures figures ->
            flow.add(
                new Piece(
                    new KeyFiguresStrip(typesetter, figures, section, flow.width()),
                    density.between() * 1.5f,
                    false));
        case Charts charts ->
            flow.add(
                new Piece(
                    new ChartsStrip(typesetter, charts, section, flow.width(), density),
                    density.beforeHeading(),
                    false));
        case Table table -> new TableLayout(typesetter, flow).add(table, section, noted);
        case Form form -> new TableLayout(typesetter, flow).add(form, section);
        case Columns columns -> columns(columns);
      }
    }

    private void leadIn(List<Piece> lines, boolean leads) {
      boolean together = leads && lines.size() <= LEAD_IN;
      for (Piece line : lines) {
        flow.add(new Piece(line.strip(), line.before(), together || line.keepWithNext()));
      }
    }

    /** Lets no page end after the last piece if so wished. */
    private static void keepLast(List<Piece> pieces, boolean wished) {
      if (wished) {
        Piece last = pieces.removeLast();
        pieces.add(new Piece(last.strip(), last.before(), true));
      }
    }

    private void columns(Columns columns) {
      float width = (flow.width() - ColumnsStrip.GAP) / 2;
      List<Piece> left = flow.aside(width, () -> add(columns.left()));
      List<Piece> right = flow.aside(width, () -> add(columns.right()));
      flow.add(
          new Piece(
              new ColumnsStrip(left, right, width + ColumnsStrip.GAP),
              density.beforeHeading(),
              false));
    }

    private List<Piece> paragraph(List<Run> runs, Tag parent, float before, float indent) {
      TaggedText text =
          set(runs, flow.width() - indent, parent.child("P"), density.mostLines() + 1);
      return Typesetter.pieces(text, before, indent);
    }

    private TaggedText set(List<Run> runs, float measure, Tag tag, int lines) {
      return typesetter.setLines(runs, density.body(), measure, lines, Optional.of(tag));
    }

    /** No page ends after the first item or begins with the last. */
    private void bullets(Bullets bullets, boolean noted) {
      Tag list = section.child("L").bulleted();
      int last = bullets.items().size() - 1;
      for (int i = 0; i <= last; i++) {
        TaggedText text =
            set(
                bullets.items().get(i),
                flow.width() - Look.INDENT,
                list.child("LI").child("LBody"),
                density.mostLines());
        List<Piece> pieces =
            new ArrayList<>(Typesetter.pieces(text, density.beforeItem(), Look.INDENT));
        Piece first = pieces.getFirst();
        pieces.set(
            0,
            new Piece(
                new BulletStrip(0, first.strip().height()).with(first.strip()),
                first.before(),
                first.keepWithNext()));
        keepLast(pieces, i == last ? noted : i == 0 || i == last - 1);
        flow.add(pieces);
      }
    }

    private boolean isRemark(Note note) {
      return typesetter
              .set(words(note), density.body(), flow.width() - NOTE_INDENT, Optional.empty())
              .lines()
          <= REMARK;
    }

    private static List<Run> words(Note note) {
      List<Run> runs = new ArrayList<>(List.of(Run.strong(note.title() + "  ")));
      runs.addAll(note.runs());
      return runs;
    }

    /** A bar along the left side sets it apart. */
    private void note(Note note) {
      Tag holder = section.child("Div");
      List<Piece> lines = paragraph(words(note), holder, density.between(), NOTE_INDENT);
      for (int i = 0; i < lines.size(); i++) {
        Piece line = lines.get(i);
        Strip bar = new BarStrip(file, line.strip().height());
        boolean whole = lines.size() <= SHORT_NOTE && i < lines.size() - 1;
        flow.add(new Piece(bar.with(line.strip()), line.before(), whole || line.keepWithNext()));
      }
    }
  }

  private record BarStrip(PdfFile file, float height) implements Strip {
    @Override
    public void paint(Page page, float left, float top) {
      Shapes.fill(page, file.style().colour(Look.ACCENT), left, top, 2, height);
    }
  }
}
