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

  /** Without these JavaFX opens no window on Linux. */
  private static final List<String> NEEDED = List.of("libgtk-3.so.0", "libXtst.so.6");

  /** Without these it draws by software, after filling the terminal with its complaints. */
  private static final List<String> FOR_SPEED = List.of("libXxf86vm.so.1", "libGL.so.1");

  @Override
  public Optional<Obstacle> open(Optional<Path> model, List<Path> packs) {
    if (needsDisplay()) {
      Optional<Obstacle> obstacle = obstacle();
      if (obstacle.isPresent()) {
        return obstacle;
      }
      if (!areInstalled(FOR_SPEED)) {
        System.setProperty("prism.order", "sw");
      }
    }
    try {
      App.open(model, packs);
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
    return areInstalled(NEEDED) ? Optional.empty() : Optional.of(NO_LIBRARIES);
  }

  private static boolean areInstalled(List<String> libraries) {
    return libraries.stream().allMatch(Window::isInstalled);
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
