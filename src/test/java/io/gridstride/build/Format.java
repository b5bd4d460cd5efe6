package io.gridstride.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rewrites the project's Java files in google-java-format style. */
public final class Format {
  /** What a person types to have the sources formatted. */
  static final String COMMAND = "mvn -q test-compile exec:exec@format";

  private Format() {}

  /** Formats every file below {@code src} in place, and names those it changed. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : SourceFiles.all()) {
      String before = SourceFiles.text(file);
      String after = formatted(before);
      if (!after.equals(before)) {
        Files.writeString(file, after);
        System.out.println("Formatted " + file);
      }
    }
  }

  /** The same program, formatted. */
  static String formatted(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
    return new Formatter().formatSource(imports);
  }
}
