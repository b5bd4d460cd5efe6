package io.gridstride.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What this program is called. */
final class Program {
  /** Name and version. */
  static final String NAME = "GridStride " + version();

  private Program() {}

  private static String version() {
    try (InputStream text =
        Objects.requireNonNull(
            Program.class.getResourceAsStream("/io/gridstride/version.txt"), "version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
