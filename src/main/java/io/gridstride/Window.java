package io.gridstride;

import io.gridstride.cli.Desktop;
import io.gridstride.ui.App;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The JavaFX window, on machines that can show one. */
final class Window implements Desktop {
  private static final String HEADLESS_HINT =
      "gridstride analyze MODEL and gridstride report MODEL -o FILE.pdf need no display.";

  private static final Obstacle NO_DISPLAY =
      new Obstacle("There is no display here to open a window on.", HEADLESS_HINT, true);

  private static final Obstacle NO_LIBRARIES =
      new Obstacle(
          "The window needs GTK 3 and its companions, which are not installed.",
          "On Debian or Ubuntu: apt install libgtk-3-0 libxtst6 libxxf86vm1 libgl1",
          false);

  /**
   * What JavaFX loads on Linux before it draws. When one is missing it would throw, or go on
   * without and fill the terminal with stack traces.
   */
  private static final List<String> LIBRARIES =
      List.of("libgtk-3.so.0", "libXtst.so.6", "libXxf86vm.so.1", "libGL.so.1");

  @Override
  public Optional<Obstacle> open(Optional<Path> model) {
    Optional<Obstacle> obstacle = needsDisplay() ? obstacle() : Optional.empty();
    if (obstacle.isPresent()) {
      return obstacle;
    }
    try {
      App.open(model);
      return Optional.empty();
    } catch (UnsupportedOperationException e) {
      // What JavaFX says when DISPLAY names a screen that cannot be reached.
      if (Objects.equals(e.getMessage(), "Unable to open DISPLAY")) {
        return Optional.of(NO_DISPLAY);
      }
      throw e;
    }
  }

  /** Other systems always have a screen, and a platform of its own needs none. */
  private static boolean needsDisplay() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
        && System.getProperty("glass.platform") == null;
  }

  /** JavaFX speaks X11 only; a Wayland desktop offers it through DISPLAY. */
  private static Optional<Obstacle> obstacle() {
    if (Objects.requireNonNullElse(System.getenv("DISPLAY"), "").isBlank()) {
      return Optional.of(NO_DISPLAY);
    }
    return LIBRARIES.stream().allMatch(Window::isInstalled)
        ? Optional.empty()
        : Optional.of(NO_LIBRARIES);
  }

  @SuppressWarnings("restricted")
  private static boolean isInstalled(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
