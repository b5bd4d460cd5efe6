package io.gridstride.file.watch;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** What others did to a file since it was read or written here. */
public sealed interface Outside {
  /** Nothing that shows. */
  record Same() implements Outside {}

  /** It holds something else now, sound or not. */
  record Changed(Opened now) implements Outside {}

  /**
   * It was deleted, moved or renamed.
   *
   * @param folderToo whether its folder is gone as well, as when a stick was pulled out
   */
  record Gone(boolean folderToo) implements Outside {}

  /** It cannot be read any more: there is a folder in its place, or no permission. */
  record Unreadable(Problem problem) implements Outside {}

  /** Takes the same size and time for the same content, so that it is quick. */
  static Outside glance(Path file, Stamp known) {
    try {
      var now = Files.readAttributes(file, BasicFileAttributes.class);
      if (now.isRegularFile()
          && now.size() == known.size()
          && now.lastModifiedTime().toInstant().equals(known.modified())) {
        return new Same();
      }
    } catch (IOException e) {
      // What is wrong shows when it is read.
    }
    return look(file, known);
  }

  /** Reads the file, so that nothing can be missed. */
  static Outside look(Path file, Stamp known) {
    if (Files.notExists(file)) {
      return new Gone(!Files.isDirectory(file.toAbsolutePath().resolveSibling("")));
    }
    Opened now = ModelFiles.open(file);
    if (now.stamp().isPresent()) {
      return now.stamp().get().sameContent(known) ? new Same() : new Changed(now);
    }
    return switch (now.reading()) {
      case Reading.Refused<?>(List<Problem> problems) -> new Unreadable(problems.getFirst());
      case Reading.Read<?> _ -> new Same();
    };
  }
}
