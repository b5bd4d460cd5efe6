package io.gridstride.file.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Names that running programs of one user hold against each other. Each name is one byte of one
 * empty file, locked by the operating system: nothing is left behind when a process is killed, and
 * nothing piles up. One object for each process: two of them on one file would lose each other's
 * locks when the first is closed.
 */
public final class Locks implements AutoCloseable {
  private final Path file;
  private final AtomicReference<Optional<FileChannel>> channel =
      new AtomicReference<>(Optional.empty());
  private final Map<String, FileLock> held = new LinkedHashMap<>();

  /**
   * @param file where the locks are; it and its folder are made when they are first needed
   */
  public Locks(Path file) {
    this.file = file;
  }

  /**
   * Takes a name. Returns whether it is ours now; it is not when somebody has it, this process
   * included.
   *
   * @throws IOException when there can be no locks in this place
   */
  public synchronized boolean take(String name) throws IOException {
    if (held.containsKey(name)) {
      return false;
    }
    try {
      FileLock lock = open().tryLock(position(name), 1, /* shared= */ false);
      if (lock == null) {
        return false;
      }
      held.put(name, lock);
      return true;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Lets go of a name; nothing happens when it is not ours. */
  public synchronized void free(String name) {
    Optional.ofNullable(held.remove(name)).ifPresent(Locks::release);
  }

  private static void release(FileLock lock) {
    try {
      lock.release();
    } catch (IOException e) {
      System.getLogger(Locks.class.getName())
          .log(System.Logger.Level.DEBUG, "A lock ends with the process", e);
    }
  }

  private FileChannel open() throws IOException {
    Optional<FileChannel> open = channel.get();
    if (open.isPresent()) {
      return open.get();
    }
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    FileChannel made = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.set(Optional.of(made));
    return made;
  }

  /** Two names meet in one place about once in 10^18 pairs. */
  private static long position(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return (hash ^ (hash >>> 29)) & (Long.MAX_VALUE >> 1);
  }

  /** Lets go of everything. */
  @Override
  public synchronized void close() {
    held.clear();
    channel.getAndSet(Optional.empty()).ifPresent(Locks::close);
  }

  private static void close(FileChannel open) {
    try {
      open.close();
    } catch (IOException e) {
      System.getLogger(Locks.class.getName())
          .log(System.Logger.Level.DEBUG, "A lock ends with the process", e);
    }
  }
}
