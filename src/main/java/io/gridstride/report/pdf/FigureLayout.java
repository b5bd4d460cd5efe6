package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.font.CleanText;
import io.gridstride.report.Block.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Gives a drawing the page it needs: as it stands or on its side, A4, then A3; when its smallest
 * words would still be too small to read, the whole on one page and after it the parts, enlarged.
 */
final class FigureLayout {
  /** The smallest legible size of print, in points. */
  private static final double LEGIBLE = 7;

  /** Of a drawing that fills an A3 page, words down to this size in points are let pass. */
  private static final double LEGIBLE_ON_LARGE = 6;

  /** Nothing is gained by enlarging a small drawing: one unit is at most this many points. */
  private static final double LARGEST_SCALE = .9;

  private static final List<Paint> MINOR = List.of(Paint.MUTED_TEXT, Paint.BADGE_TEXT);

  private static final int MOST_PARTS = 24;
  private static final float OVERLAP = 8 * MILLIMETRE;

  /** Room for the heading and three lines of caption. */
  private static final float WORDS = 72;

  private static final int LONGEST_CAPTION = 240;
  private static final float BELOW_HEADING = 3 * MILLIMETRE;
  private static final float BELOW_SCENE = 3 * MILLIMETRE;

  private final Typesetter typesetter;
  private final Flow flow;

  FigureLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  void add(Figure figure, Tag parent) {
    Scene.Extent extent = figure.scene().extent();
    boolean wide = extent.width() > extent.height();
    double smallest = smallestText(figure.scene());
    PageFormat small = wide ? PageFormat.A4_WIDE : PageFormat.A4;
    PageFormat large = wide ? PageFormat.A3_WIDE : PageFormat.A3_TALL;
    PageFormat chosen = scale(extent, small) * smallest >= LEGIBLE ? small : large;
    PageFormat before = flow.format();
    flow.leave();
    flow.turnTo(chosen);
    Tag tag = parent.child("H2");
    TaggedText title =
        typesetter.setLine(figure.title(), Look.HEADING, chosen.frameWidth(), Optional.of(tag));
    flow.add(new Piece(new HeadingStrip(typesetter.file(), figure.id(), title), 0, true));
    double scale = scale(extent, chosen);
    page(figure, figure.alt(), figure.caption(), Window.whole(extent), scale, parent);
    if (scale * smallest < LEGIBLE_ON_LARGE) {
      parts(figure, LEGIBLE / smallest, chosen, parent);
    }
    flow.turnTo(before);
  }

  private static double scale(Scene.Extent extent, PageFormat format) {
    return Math.min(
        LARGEST_SCALE,
        Math.min(
            format.frameWidth() / extent.width(),
            (format.frameHeight() - WORDS) / extent.height()));
  }

  /** Muted words do not count: they are repeated in the tables of a report. */
  private static double smallestText(Scene scene) {
    return scene.marks().stream()
        .filter(mark -> mark instanceof Mark.Text text && !MINOR.contains(text.paint()))
        .mapToDouble(mark -> ((Mark.Text) mark).size())
        .min()
        .orElse(LEGIBLE / LARGEST_SCALE);
  }

  private void parts(Figure figure, double least, PageFormat format, Tag parent) {
    Scene.Extent extent = figure.scene().extent();
    double frameWidth = format.frameWidth();
    double frameHeight = format.frameHeight() - WORDS;
    int columns = parts(extent.width() * least, frameWidth);
    int rows = parts(extent.height() * least, frameHeight);
    if ((long) columns * rows > MOST_PARTS) {
      return;
    }
    double scale =
        Math.min(
            filled(columns, frameWidth) / extent.width(),
            filled(rows, frameHeight) / extent.height());
    double width = Math.min(frameWidth / scale, extent.width());
    double height = Math.min(frameHeight / scale, extent.height());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Window window =
            new Window(
                extent.x() + start(column, columns, extent.width() - width),
                extent.y() + start(row, rows, extent.height() - height),
                width,
                height);
        String place =
            "Part "
                + (row * columns + column + 1)
                + " of "
                + columns * rows
                + ": row "
                + (row + 1)
                + ", column "
                + (column + 1)
                + ". ";
        flow.leave();
        page(figure, place + figure.alt(), place + figure.caption(), window, scale, parent);
      }
    }
  }

  private static int parts(double length, double page) {
    return length <= page ? 1 : (int) Math.ceil((length - OVERLAP) / (page - OVERLAP));
  }

  /** The first part begins at 0 and the last one at {@code most}, at equal distances. */
  private static double start(int part, int parts, double most) {
    return parts == 1 ? 0 : part * most / (parts - 1);
  }

  /** The length that so many overlapping pages show. */
  private static double filled(int parts, double page) {
    return parts * (page - OVERLAP) + OVERLAP;
  }

  private void page(
      Figure figure, String alt, String caption, Window window, double scale, Tag parent) {
    Tag tag = parent.child("Figure").alternative(CleanText.line(alt, 1000));
    float width = flow.format().frameWidth();
    ScenePainter painter = new ScenePainter(typesetter, tag, figure.scene(), window, scale);
    TaggedText words =
        typesetter.set(
            CleanText.line(caption, LONGEST_CAPTION),
            Look.CAPTION,
            width,
            Optional.of(parent.child("Caption")));
    flow.add(new Piece(new SceneStrip(painter, width), BELOW_HEADING, true));
    flow.add(List.of(new Piece(new WordsStrip(words), BELOW_SCENE, false)));
    flow.leave();
  }

  /** The part of a scene that is shown, in its own units. */
  record Window(double x, double y, double width, double height) {
    static Window whole(Scene.Extent extent) {
      return new Window(extent.x(), extent.y(), extent.width(), extent.height());
    }
  }

  private record SceneStrip(ScenePainter painter, float width) implements Strip {
    @Override
    public float height() {
      return (float) painter.height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      painter.paint(page, left + (width - painter.width()) / 2, top);
    }
  }

  private record WordsStrip(TaggedText text) implements Strip {
    @Override
    public float height() {
      return text.text().height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      text.paint(page, left, top);
    }
  }
}
