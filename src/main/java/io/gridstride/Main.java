package io.gridstride;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Starts GridStride. */
public final class Main {
  private Main() {}

  /** Prints the program's name and version. */
  public static void main(String[] args) {
    System.out.println("GridStride " + version());
  }

  private static String version() {
    try (InputStream text =
        Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"), "version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
