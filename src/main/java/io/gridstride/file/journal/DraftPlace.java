package io.gridstride.file.journal;

import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import io.gridstride.file.watch.Locks;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one draft stands: a folder of its own, since a kill may leave a half-written file beside
 * the draft, and the name of that folder is locked as long as somebody works on the draft.
 */
record DraftPlace(Path folder, Locks locks) {
  private static final String FILE = "draft";

  Path file() {
    return folder.resolve(FILE);
  }

  /** What the lock is called. */
  private String name() {
    return "draft:" + folder.getFileName();
  }

  /** Whether this place is ours now and was nobody's before. */
  boolean take() throws IOException {
    return locks.take(name());
  }

  /** Replaces the draft. */
  Saving put(Draft draft) {
    try {
      if (Files.notExists(folder)) {
        take();
        Files.createDirectories(folder, onlyForTheUser());
      }
    } catch (IOException e) {
      return new Saving.NotSaved(
          new Problem(folder.toString(), "", "The folder for autosaved work cannot be made."));
    }
    return WholeFile.write(file(), DraftFormat.bytes(draft));
  }

  /** A model tells attackers where to begin. */
  private static FileAttribute<?>[] onlyForTheUser() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Removes the draft; the place stays ours. */
  void remove() {
    try {
      for (Path inside : Files.isDirectory(folder) ? inside() : List.<Path>of()) {
        Files.deleteIfExists(inside);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      System.getLogger(DraftPlace.class.getName())
          .log(System.Logger.Level.WARNING, "Autosaved work was not removed", e);
    }
  }

  private List<Path> inside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Lets somebody else have the place. */
  void leave() {
    locks.free(name());
  }
}
