package io.gridstride.ui.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where each system keeps what an application notes for its user. The folders need not exist. */
public final class UserFolders {
  private enum Kind {
    MAC,
    WINDOWS,
    OTHER
  }

  private UserFolders() {}

  /** For settings, which may follow the user to other machines. */
  public static Path config() {
    return switch (kind()) {
      case MAC -> support();
      case WINDOWS -> folder("APPDATA", "AppData/Roaming").resolve("GridStride");
      case OTHER -> folder("XDG_CONFIG_HOME", ".config").resolve("gridstride");
    };
  }

  /** For what belongs to this machine, such as work that is not saved yet. */
  public static Path state() {
    return switch (kind()) {
      case MAC -> support();
      case WINDOWS -> folder("LOCALAPPDATA", "AppData/Local").resolve("GridStride");
      case OTHER -> folder("XDG_STATE_HOME", ".local/state").resolve("gridstride");
    };
  }

  private static Kind kind() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? Kind.MAC : name.contains("win") ? Kind.WINDOWS : Kind.OTHER;
  }

  private static Path support() {
    return home().resolve("Library/Application Support/GridStride");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  /** What the environment says, or else what is usual in the user's home. */
  private static Path folder(String variable, String usual) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .orElseGet(() -> home().resolve(usual));
  }
}
