package io.gridstride.ui.preferences;

import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the window remembers.
 *
 * @param look how the window looks
 * @param canvas what helps on the canvas
 * @param recent files opened or saved, latest first
 * @param palette what stands first in the palette
 * @param packs rule packs to use besides the built-in one, in the order of loading
 * @param guided whether the guide through a first model has been taken or left
 */
public record Preferences(
    Look look,
    Canvas canvas,
    Window window,
    Panels panels,
    List<Path> recent,
    Palette palette,
    List<Path> packs,
    boolean guided) {
  /** The theme, and how large text is. */
  public record Look(Theme theme, TextSize text) {
    public Look withTheme(Theme next) {
      return new Look(next, text);
    }

    public Look withText(TextSize next) {
      return new Look(theme, next);
    }
  }

  /**
   * What helps on the canvas.
   *
   * @param minimap whether the map of the diagram is shown
   * @param grid whether what is moved comes to stand on the grid
   * @param guides whether it is drawn to its neighbours
   */
  public record Canvas(boolean minimap, boolean grid, boolean guides) {
    public Canvas withMinimap(boolean next) {
      return new Canvas(next, grid, guides);
    }

    public Canvas withGrid(boolean next) {
      return new Canvas(minimap, next, guides);
    }

    public Canvas withGuides(boolean next) {
      return new Canvas(minimap, grid, next);
    }
  }

  /** The upper left corner of a window, in pixels of the desktop. */
  public record Corner(double x, double y) {}

  /**
   * Place and size of the window in pixels when it is not maximised.
   *
   * @param corner empty for where the system puts it
   */
  public record Window(Optional<Corner> corner, double width, double height, boolean maximised) {
    public Window {
      width = Math.clamp(width, LEAST_WIDTH, 10_000);
      height = Math.clamp(height, LEAST_HEIGHT, 10_000);
    }
  }

  /** Which panels are shown, and how large each is in pixels; 0 is for a size nobody chose. */
  public record Panels(
      boolean palette,
      boolean inspector,
      boolean tables,
      double paletteWidth,
      double inspectorWidth,
      double tablesHeight) {
    public Panels {
      paletteWidth = Math.clamp(paletteWidth, 0, 2_000);
      inspectorWidth = Math.clamp(inspectorWidth, 0, 2_000);
      tablesHeight = Math.clamp(tablesHeight, 0, 2_000);
    }

    public Panels withShown(boolean nextPalette, boolean nextInspector, boolean nextTables) {
      return new Panels(
          nextPalette, nextInspector, nextTables, paletteWidth, inspectorWidth, tablesHeight);
    }

    public Panels withSizes(double nextPalette, double nextInspector, double nextTables) {
      return new Panels(palette, inspector, tables, nextPalette, nextInspector, nextTables);
    }
  }

  /**
   * Ids of component types.
   *
   * @param favourites in the order they were chosen
   * @param recent those placed last, latest first
   */
  public record Palette(List<String> favourites, List<String> recent) {
    public Palette {
      favourites = List.copyOf(favourites);
      recent = List.copyOf(recent);
    }

    /** With a type among the favourites, or no longer. */
    public Palette toggling(String type) {
      return new Palette(
          favourites.contains(type)
              ? favourites.stream().filter(other -> !other.equals(type)).toList()
              : Stream.concat(favourites.stream(), Stream.of(type)).toList(),
          recent);
    }

    /** With a type at the head of those placed last. */
    public Palette placing(String type) {
      return new Palette(
          favourites,
          Stream.concat(Stream.of(type), recent.stream().filter(other -> !other.equals(type)))
              .limit(MOST_PLACED)
              .toList());
    }
  }

  public static final double LEAST_WIDTH = 640;
  public static final double LEAST_HEIGHT = 480;
  static final int MOST_PLACED = 5;
  static final int MOST_FAVOURITES = 50;
  static final int MOST_RECENT = 10;
  static final int MOST_PACKS = 100;

  public static final Preferences DEFAULT =
      new Preferences(
          new Look(Theme.LIGHT, TextSize.USUAL),
          new Canvas(false, true, true),
          new Window(Optional.empty(), 1440, 900, false),
          new Panels(true, true, true, 0, 0, 0),
          List.of(),
          new Palette(List.of(), List.of()),
          List.of(),
          false);

  public Preferences {
    recent = List.copyOf(recent);
    packs = List.copyOf(packs);
  }

  public Preferences withLook(Look next) {
    return new Preferences(next, canvas, window, panels, recent, palette, packs, guided);
  }

  public Preferences withCanvas(Canvas next) {
    return new Preferences(look, next, window, panels, recent, palette, packs, guided);
  }

  public Preferences withWindow(Window next) {
    return new Preferences(look, canvas, next, panels, recent, palette, packs, guided);
  }

  public Preferences withPanels(Panels next) {
    return new Preferences(look, canvas, window, next, recent, palette, packs, guided);
  }

  public Preferences withPacks(List<Path> next) {
    return new Preferences(look, canvas, window, panels, recent, palette, next, guided);
  }

  public Preferences withPalette(Palette next) {
    return new Preferences(look, canvas, window, panels, recent, next, packs, guided);
  }

  /** Once the guide has been taken or left. */
  public Preferences withGuided() {
    return new Preferences(look, canvas, window, panels, recent, palette, packs, true);
  }

  /** With a file at the head of the recent ones. */
  public Preferences remembering(Path file) {
    return new Preferences(
        look,
        canvas,
        window,
        panels,
        Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
            .limit(MOST_RECENT)
            .toList(),
        palette,
        packs,
        guided);
  }

  /** Without a file that turned out to be gone. */
  public Preferences forgetting(Path file) {
    return new Preferences(
        look,
        canvas,
        window,
        panels,
        recent.stream().filter(other -> !other.equals(file)).toList(),
        palette,
        packs,
        guided);
  }
}
