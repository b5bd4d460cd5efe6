package io.gridstride.report.pdf;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Gives a drawing the page it needs: as it stands or on its side, then twice as large; when its
 * smallest words would still be too small to read, the whole on one page and after it the parts,
 * enlarged.
 */
final class FigureLayout {
  /** The smallest legible size of print, in points. */
  private static final double LEGIBLE = 7;

  /** Of a drawing that fills a large page, words down to this size in points are let pass. */
  private static final double LEGIBLE_ON_LARGE = 6;

  /** Nothing is gained by enlarging a small drawing: one unit is at most this many points. */
  private static final double LARGEST_SCALE = .9;

  private static final List<Paint> MINOR = List.of(Paint.MUTED_TEXT, Paint.BADGE_TEXT);

  /** Room for the heading and what lies between. */
  private static final float HEAD = 42;

  private static final int LONGEST_CAPTION = 900;
  private static final float BELOW_HEADING = 3 * PageFormat.MILLIMETRE;
  private static final float BELOW_SCENE = 3 * PageFormat.MILLIMETRE;

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
    Sheets sheets = typesetter.file().sheets();
    PageFormat small = wide ? sheets.wide() : sheets.text();
    PageFormat large = wide ? sheets.largeWide() : sheets.largeTall();
    float taken = HEAD + caption(figure.caption(), small.frameWidth()) + flow.waiting();
    PageFormat chosen = scale(extent, small, taken) * smallest >= LEGIBLE ? small : large;
    PageFormat before = flow.format();
    flow.startOn(chosen);
    Tag tag = parent.child("H2");
    TaggedText title =
        typesetter.setLine(figure.title(), Look.HEADING, chosen.frameWidth(), Optional.of(tag));
    flow.add(new Piece(new HeadingStrip(typesetter.file(), figure.id(), title), 0, true));
    double scale = scale(extent, chosen, taken);
    boolean tiled = scale * smallest < LEGIBLE_ON_LARGE && !figure.wholeOnly();
    Tiling tiling =
        tiled
            ? Tiling.of(
                extent,
                LEGIBLE / smallest,
                chosen.frameWidth(),
                (double) chosen.frameHeight()
                    - HEAD
                    - caption(figure.caption(), chosen.frameWidth()))
            : Tiling.whole(extent, scale);
    TileMarks marks = new TileMarks(typesetter, tiling);
    page(
        figure,
        "",
        Window.whole(extent),
        scale,
        parent,
        (page, left, top) -> marks.overview(page, left, top, scale));
    for (int tile = 0; tile < tiling.tiles() && tiling.tiles() > 1; tile++) {
      int number = tile;
      page(
          figure,
          tiling.words(tile),
          tiling.window(tile),
          tiling.scale(),
          parent,
          (page, left, top) -> marks.matches(page, number, left, top));
    }
    flow.turnTo(before);
  }

  /** The height of a caption, with a line to spare for which part it is. */
  private float caption(String words, float width) {
    TaggedText set =
        typesetter.set(
            CleanText.line(words, LONGEST_CAPTION), Look.CAPTION, width, Optional.empty());
    return set.text().height() + set.text().lineHeight();
  }

  private static double scale(Scene.Extent extent, PageFormat format, float taken) {
    return Math.min(
        LARGEST_SCALE,
        Math.min(
            format.frameWidth() / extent.width(),
            (format.frameHeight() - taken) / extent.height()));
  }

  /** Muted words do not count: they are repeated in the tables of a report. */
  private static double smallestText(Scene scene) {
    return scene.marks().stream()
        .filter(mark -> mark instanceof Mark.Text text && !MINOR.contains(text.paint()))
        .mapToDouble(mark -> ((Mark.Text) mark).size())
        .min()
        .orElse(LEGIBLE / LARGEST_SCALE);
  }

  private void page(
      Figure figure, String place, Window window, double scale, Tag parent, Over over) {
    Tag tag = parent.child("Figure").alternative(CleanText.line(place + figure.alt(), 1000));
    float width = flow.format().frameWidth();
    ScenePainter painter = new ScenePainter(typesetter, tag, figure.scene(), window, scale);
    SceneLinks links =
        new SceneLinks(typesetter.file(), figure, window, scale, parent.child("Div"));
    TaggedText words =
        typesetter.set(
            CleanText.line(
                place.isEmpty() ? figure.caption() : place + figure.title() + ".", LONGEST_CAPTION),
            Look.CAPTION,
            width,
            Optional.of(parent.child("Caption")));
    Over both =
        (page, left, top) -> {
          over.paint(page, left, top);
          links.add(page, left, top);
        };
    flow.add(new Piece(new SceneStrip(painter, width, both), BELOW_HEADING, true));
    flow.add(List.of(new Piece(new WordsStrip(words, 0), BELOW_SCENE, false)));
    flow.leave();
  }

  /** The part of a scene that is shown, in its own units. */
  record Window(double x, double y, double width, double height) {
    static Window whole(Scene.Extent extent) {
      return new Window(extent.x(), extent.y(), extent.width(), extent.height());
    }
  }

  /** What is put over a drawing whose upper left corner is here. */
  @FunctionalInterface
  interface Over {
    void paint(Page page, double left, double top);
  }

  record SceneStrip(ScenePainter painter, float width, Over over) implements Strip {
    @Override
    public float height() {
      return (float) painter.height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      double x = left + (width - painter.width()) / 2;
      painter.paint(page, x, top);
      over.paint(page, x, top);
    }
  }

  record WordsStrip(TaggedText text, float indent) implements Strip {
    @Override
    public float height() {
      return text.text().height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      text.paint(page, left + indent, top);
    }
  }
}
