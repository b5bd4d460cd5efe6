package io.gridstride.cli;

import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the result of a command goes. */
final class Outputs {
  private Outputs() {}

  /** To a file in UTF-8, or to the terminal in its own encoding. */
  static void text(String text, Optional<String> file, String model, PrintStream out) {
    file.ifPresentOrElse(
        name -> bytes(text.getBytes(StandardCharsets.UTF_8), name, model), () -> out.print(text));
  }

  /** In UTF-8 wherever it goes, because a program reads it. */
  static void data(String text, Optional<String> file, String model, PrintStream out) {
    file.ifPresentOrElse(
        name -> bytes(text.getBytes(StandardCharsets.UTF_8), name, model), () -> data(text, out));
  }

  /** In UTF-8 to the terminal or a pipe. */
  static void data(String text, PrintStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  /**
   * To a file.
   *
   * @param model the file that was read, which must not be lost
   */
  static void bytes(byte[] bytes, String file, String model) {
    Path path = Inputs.path(file);
    if (isSame(path, Inputs.path(model))) {
      throw new Refusal(
          file + ": This is the model itself.", "Name another file for the result, after -o.");
    }
    switch (WholeFile.write(path, bytes)) {
      case Saving.Saved() -> {}
      case Saving.NotSaved(Problem problem) ->
          throw new Refusal(problem.text(), "Name a file that you may write, after -o.");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
