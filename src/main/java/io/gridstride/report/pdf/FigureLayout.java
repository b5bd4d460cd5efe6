package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Tiling;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives a drawing the page it needs: as it stands or on its side, then twice as large; when its
 * smallest words would still be too small to read, the whole on one page and after it the parts,
 * enlarged.
 */
final class FigureLayout {
  /** The smallest legible size of print, in points. */
  private static final double LEGIBLE = 7;

  /** On a large page, smaller ones are let pass: names of elements are 5.3 points high then. */
  private static final double LEGIBLE_ON_LARGE = 4.05;

  /** Nothing is gained by enlarging a small drawing: one unit is at most this many points. */
  private static final double LARGEST_SCALE = .9;

  /** Room for the heading and what lies between. */
  private static final float HEAD = 42;

  /** Room for the caption of a part, and for match marks. */
  private static final float CAPTION = 50;

  private static final String PARTS =
      " Frames with a letter and a number are the parts on the pages that follow, enlarged.";

  private static final String LEGEND = "Legend: what the signs of the diagram mean.";
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
    double smallest = SceneParts.smallestText(figure.scene()).orElse(LEGIBLE / LARGEST_SCALE);
    Sheets sheets = typesetter.file().sheets();
    PageFormat small = wide ? sheets.wide() : sheets.text();
    PageFormat large = wide ? sheets.largeWide() : sheets.largeTall();
    boolean fits = scale(extent, small, taken(figure, small, parent)) * smallest >= LEGIBLE;
    PageFormat chosen = fits ? small : large;
    float taken = taken(figure, chosen, parent);
    PageFormat before = flow.format();
    double scale = scale(extent, chosen, taken);
    flow.startOn(fits ? small : cropped(large, extent.height() * scale + taken));
    Tag tag = parent.child("H2");
    TaggedText title =
        typesetter.setLine(figure.title(), Look.HEADING, chosen.frameWidth(), Optional.of(tag));
    flow.add(new Piece(new HeadingStrip(typesetter.file(), figure.id(), title), 0, true));
    Window all = Window.whole(extent);
    SceneParts parts = new SceneParts(figure.scene());
    boolean tiled = scale * smallest < LEGIBLE_ON_LARGE && !figure.wholeOnly();
    Tiling tiling =
        tiled
            ? Tiling.of(
                all,
                parts.boxes().values(),
                LEGIBLE / smallest,
                large.frameWidth(),
                large.frameHeight() - CAPTION)
            : Tiling.whole(all, scale);
    TileMarks marks = new TileMarks(typesetter, tiling, parts, figure.scene());
    Sheet sheet = new Sheet(figure, parts, parent);
    String caption = figure.caption() + (tiling.tiles() > 1 ? PARTS : "");
    sheet.page(
        "",
        caption,
        all,
        scale,
        (page, left, top) ->
            new TileFrames(page, tiling, parts, all, left, top, scale).paint(typesetter));
    for (int tile = 0; tile < tiling.tiles() && tiling.tiles() > 1; tile++) {
      int number = tile;
      Window window = tiling.window(tile);
      flow.startOn(cropped(large, window.height() * tiling.scale() + CAPTION));
      sheet.page(
          tiling.words(tile),
          tiling.words(tile) + figure.title() + ".",
          window,
          tiling.scale(),
          (page, left, top) -> marks.matches(page, number, left, top));
    }
    flow.turnTo(before);
  }

  /** A large sheet that is no higher than its content, though never smaller than a small one. */
  private PageFormat cropped(PageFormat large, double content) {
    float least = typesetter.file().sheets().wide().height();
    float needed = (float) content + large.height() - large.frameHeight() + 1;
    return large.ofHeight(Math.clamp(needed, least, large.height()));
  }

  private float taken(Figure figure, PageFormat format, Tag parent) {
    Strip legend = new LegendStrip(typesetter, figure.legend(), parent, format.frameWidth());
    return HEAD
        + legend.height()
        + BELOW_SCENE
        + caption(figure.caption(), format.frameWidth())
        + flow.waiting();
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

  /** Puts a figure on pages of its own. */
  private final class Sheet {
    private final Figure figure;
    private final SceneParts parts;
    private final Tag parent;

    Sheet(Figure figure, SceneParts parts, Tag parent) {
      this.figure = figure;
      this.parts = parts;
      this.parent = parent;
    }

    void page(String place, String caption, Window window, double scale, Over over) {
      Tag tag = parent.child("Figure").alternative(CleanText.line(place + figure.alt(), 1000));
      float width = flow.format().frameWidth();
      ScenePainter painter =
          new ScenePainter(typesetter, tag, figure.scene(), window, scale, cut(window));
      SceneLinks links =
          new SceneLinks(typesetter.file(), figure, parts, window, scale, parent.child("Div"));
      TaggedText words =
          typesetter.set(
              CleanText.line(caption, LONGEST_CAPTION),
              Look.CAPTION,
              width,
              Optional.of(parent.child("Caption")));
      Over both =
          (page, left, top) -> {
            over.paint(page, left, top);
            links.add(page, left, top);
          };
      flow.add(new Piece(new SceneStrip(painter, width, both), BELOW_HEADING, true));
      if (place.isEmpty() && !figure.legend().isEmpty()) {
        Tag signs = parent.child("Figure").alternative(LEGEND);
        flow.add(
            new Piece(
                new LegendStrip(typesetter, figure.legend(), signs, width), BELOW_SCENE, true));
      }
      flow.add(List.of(new Piece(new WordsStrip(words, 0), BELOW_SCENE, false)));
      flow.leave();
    }

    /** Parts with a box that the window shows in part only. */
    private Set<String> cut(Window window) {
      Set<String> cut = new TreeSet<>();
      parts
          .boxes()
          .forEach((part, box) -> {
            if (window.meets(box) && !window.holds(box)) {
              cut.add(part);
            }
          });
      return cut;
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
