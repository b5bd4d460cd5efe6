package io.gridstride.cli;

import io.gridstride.file.Home;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.WholeFile;
import io.gridstride.model.ThreatModel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Models and file names that a person typed. */
final class Inputs {
  private Inputs() {}

  static Path path(String typed) {
    if (typed.isBlank()) {
      throw new Refusal(
          "The name of a file is empty.", "Name a file; a variable of a script may be unset.");
    }
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Refusal(
          "\"" + typed.replaceAll("\\p{Cc}", "\uFFFD") + "\" cannot be the name of a file.",
          "A name with letters beyond A to Z needs a UTF-8 locale, such as LC_ALL=C.UTF-8.");
    }
  }

  /** A file as a repository names it: with slashes, and by its name alone where it is elsewhere. */
  static String inRepository(String typed) {
    Path path = path(typed).normalize();
    Path shown =
        path.isAbsolute() || path.startsWith("..")
            ? Objects.requireNonNull(path.getFileName(), "a file has a name")
            : path;
    return shown.toString().replace('\\', '/');
  }

  static ThreatModel model(String typed) {
    return switch (ModelFiles.read(path(typed))) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> model;
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          throw new Refusal(problems.getFirst().text(), hint(typed, problems));
    };
  }

  /** Where a person who meets the first of these problems goes next. */
  static String hint(String typed, List<Problem> problems) {
    return problems.size() > 1
        ? "gridstride validate " + typed + " lists all problems of the file."
        : hintAfterAll(typed);
  }

  /** Where a person who has seen all problems goes next. */
  static String hintAfterAll(String typed) {
    return Files.exists(path(typed + WholeFile.PREVIOUS))
        ? "The version before is kept in " + typed + WholeFile.PREVIOUS + "."
        : "Sound models to compare with are in " + Home.find().models() + ".";
  }
}
