package io.gridstride.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file so that at any moment, also in a crash, the old file or the new one is there whole:
 * it writes beside, flushes to the disk, and renames. A link is followed, and the rights of the
 * file stay as they are.
 */
public final class WholeFile {
  /** What the name of the kept previous version ends with. */
  public static final String PREVIOUS = ".bak";

  private static final int MOST_LINKS = 40;
  private static final int MOST_LEFT_BEHIND = 1000;

  private WholeFile() {}

  /**
   * Writes a file whose older content is of no further use, such as a report. A device or pipe,
   * such as {@code /dev/stdout}, is written to as it is.
   */
  public static Saving write(Path path, byte[] bytes) {
    return attempt(
        path,
        () -> {
          if (isDevice(path)) {
            Files.write(path, bytes);
          } else {
            Path target = followed(path);
            replace(target, bytes, target, () -> {});
          }
        });
  }

  /**
   * Writes a file and keeps the version before under its name and {@link #PREVIOUS}. Writing what
   * is there already changes neither.
   */
  static Saving writeKeepingPrevious(Path path, byte[] bytes) {
    if (isDevice(path)) {
      return refused(path, "This is a device or a pipe; choose an ordinary file.");
    }
    return attempt(
        path,
        () -> {
          Path target = followed(path);
          if (!Files.exists(target)) {
            replace(target, bytes, target, () -> {});
            return;
          }
          byte[] old = Files.readAllBytes(target);
          if (!Arrays.equals(old, bytes)) {
            Path previous = target.resolveSibling(target.getFileName() + PREVIOUS);
            replace(target, bytes, target, () -> replace(previous, old, target, () -> {}));
          }
        });
  }

  private interface Write {
    void run() throws IOException;
  }

  private static Saving attempt(Path path, Write write) {
    if (Files.isDirectory(path)) {
      return refused(path, "This is a folder; name a file in it.");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      return refused(path, "The file is write-protected; choose another name.");
    }
    try {
      write.run();
      return new Saving.Saved();
    } catch (NoSuchFileException e) {
      return refused(path, "There is no such folder; create it first, or choose another.");
    } catch (AccessDeniedException e) {
      return refused(path, "You may not write in this folder; choose another.");
    } catch (IOException e) {
      return refused(path, "The file cannot be written: " + reason(e) + ". Nothing was changed.");
    }
  }

  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** The file at the end of a chain of links; it need not be there yet. */
  private static Path followed(Path path) throws IOException {
    Path at = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(at.toString());
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }

  /**
   * @param like the file whose rights the written one gets, if it is there
   * @param last what is done when the new file is safe on the disk and the old one still in place
   */
  private static void replace(Path target, byte[] bytes, Path like, Write last) throws IOException {
    Path beside = newFileBeside(target);
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
          channel.write(left);
        }
        channel.force(true);
      }
      copyRights(like, beside);
      last.run();
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    flushFolder(target);
  }

  /** A crash may have left a file of the same name behind, and another save may be under way. */
  private static Path newFileBeside(Path target) throws IOException {
    for (int i = 0; true; i++) {
      try {
        return Files.createFile(target.resolveSibling(".gridstride-" + i + ".part"));
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_LEFT_BEHIND) {
          throw e;
        }
      }
    }
  }

  private static void copyRights(Path from, Path to) throws IOException {
    var rights = Optional.ofNullable(Files.getFileAttributeView(to, PosixFileAttributeView.class));
    if (rights.isPresent() && Files.exists(from)) {
      rights.get().setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  /** Makes the renaming last, where the file system can; the file itself is safe by now. */
  private static void flushFolder(Path target) {
    try (FileChannel channel =
        FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  /** Why the operating system refused, in its own words. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : null;
    return reason == null ? String.valueOf(e.getMessage()) : reason;
  }

  private static Saving refused(Path path, String sentence) {
    return new Saving.NotSaved(new Problem(path.toString(), "", sentence));
  }
}
