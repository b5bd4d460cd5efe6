package io.gridstride.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own Java files, as the tests about the sources see them. */
public final class SourceFiles {
  private static final Path SOURCES = Path.of("src");

  private SourceFiles() {}

  /** Every Java file below {@code src}, sorted by path. */
  public static List<Path> all() {
    return below(SOURCES);
  }

  /** Every Java file below {@code src/main/java}, sorted by path. */
  public static List<Path> main() {
    return below(SOURCES.resolve("main").resolve("java"));
  }

  /** The whole text of one file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
