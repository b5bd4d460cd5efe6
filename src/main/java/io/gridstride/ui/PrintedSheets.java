package io.gridstride.ui;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Tiling;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.picture.Illustration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A diagram on paper: on one sheet, or the whole on one and its parts on more. Lengths on paper are
 * in points.
 */
record PrintedSheets(Illustration picture, double width, double height) {
  /** Words lower than this are hard to read. */
  private static final double LEGIBLE = 5;

  /** How high the smallest words are on the sheets of parts, at least. */
  private static final double WELL_LEGIBLE = 6.5;

  /** What is written over and under a part. */
  static final double PART_WORDS = 46;

  /**
   * A sheet.
   *
   * @param part what is shown, of the whole or less of it
   * @param caption what is written under the title, or empty
   * @param frames where the parts are that stand on other sheets
   */
  record Sheet(Illustration part, String caption, List<Frame> frames) {}

  /** The place of a part on the sheet that shows the whole, and what the part is called. */
  record Frame(String name, Window place) {}

  /** Whether the words of the whole diagram are too small to read. */
  boolean tooSmall() {
    Scene.Extent extent = picture.scene().extent();
    double scale = Math.min(width / extent.width(), height / extent.height());
    return SceneParts.smallestText(picture.scene()).orElse(LEGIBLE / scale) * scale < LEGIBLE
        && tiling().tiles() > 1;
  }

  List<Sheet> one() {
    return List.of(new Sheet(picture, picture.description(), List.of()));
  }

  /** The whole first. */
  List<Sheet> spread() {
    Tiling tiling = tiling();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            picture,
            picture.description(),
            IntStream.range(0, tiling.tiles())
                .mapToObj(tile -> new Frame(tiling.name(tile), tiling.window(tile)))
                .toList()));
    for (int tile = 0; tile < tiling.tiles(); tile++) {
      sheets.add(new Sheet(only(tiling.window(tile)), caption(tiling, tile), List.of()));
    }
    return sheets;
  }

  /** Which part it is, and where the drawing goes on. */
  private static String caption(Tiling tiling, int tile) {
    int wide = tiling.columns().size();
    Stream<Optional<String>> sides =
        Stream.of(
            beside(tiling, tile, tiling.column(tile) > 0, -1, " on the left"),
            beside(tiling, tile, tiling.column(tile) < wide - 1, 1, " on the right"),
            beside(tiling, tile, tiling.row(tile) > 0, -wide, " above"),
            beside(tiling, tile, tiling.row(tile) < tiling.rows().size() - 1, wide, " below"));
    return "Part "
        + tiling.name(tile)
        + " of "
        + tiling.tiles()
        + ". It goes on in "
        + sides.flatMap(Optional::stream).collect(Collectors.joining(", "))
        + ".";
  }

  private static Optional<String> beside(
      Tiling tiling, int tile, boolean there, int by, String where) {
    return there ? Optional.of(tiling.name(tile + by) + where) : Optional.empty();
  }

  private Illustration only(Window window) {
    return new Illustration(
        picture.title(),
        picture.description(),
        picture.names(),
        new Scene(
            picture.scene().marks(),
            new Scene.Extent(window.x(), window.y(), window.width(), window.height())),
        picture.look());
  }

  private Tiling tiling() {
    Scene scene = picture.scene();
    Window all = Window.whole(scene.extent());
    return SceneParts.smallestText(scene).stream()
        .mapToObj(smallest ->
            Tiling.of(
                all,
                new SceneParts(scene).boxes().values(),
                WELL_LEGIBLE / smallest,
                width,
                height - PART_WORDS))
        .findFirst()
        .orElseGet(() -> Tiling.whole(all, 1));
  }
}
