package io.gridstride.ui.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where each system keeps an application's settings. */
public final class ConfigFolder {
  private ConfigFolder() {}

  /** The folder for this user; it need not exist. */
  public static Path ofUser() {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/GridStride");
    }
    if (system.contains("win")) {
      return environment("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("GridStride");
    }
    return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("gridstride");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
