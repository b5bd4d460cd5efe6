package io.gridstride.file.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which files are open for editing, in the windows of this process and in other processes. */
public final class OpenFiles {
  private static final String NAME = "open:";

  /** What became of wanting to edit a file. */
  public sealed interface Claim {
    /** Nobody else has it open, as far as can be known. */
    record Ours() implements Claim {}

    /**
     * Another window of this process has it open.
     *
     * @param raise brings that window to the front
     */
    record OtherWindow(Runnable raise) implements Claim {}

    /** Another running program of the same user has it open. */
    record OtherProgram() implements Claim {}
  }

  private record Holder(Object window, Runnable raise) {}

  private final Locks locks;
  private final Map<Path, Holder> holders = new LinkedHashMap<>();

  public OpenFiles(Locks locks) {
    this.locks = locks;
  }

  /**
   * Wants to edit a file in a window, which lets go of any other file it has open. Where there can
   * be no locks, such as on a disk that may not be written, nobody is in the way.
   *
   * @param raise brings the window to the front when another wants the same file
   */
  public synchronized Claim claim(Path file, Object window, Runnable raise) {
    Path real = real(file);
    Optional<Holder> holder = Optional.ofNullable(holders.get(real));
    if (holder.isPresent()) {
      return holder.get().window().equals(window)
          ? new Claim.Ours()
          : new Claim.OtherWindow(holder.get().raise());
    }
    try {
      if (!locks.take(NAME + real)) {
        return new Claim.OtherProgram();
      }
    } catch (IOException e) {
      System.getLogger(OpenFiles.class.getName())
          .log(System.Logger.Level.DEBUG, "Open files are not marked", e);
    }
    release(window);
    holders.put(real, new Holder(window, raise));
    return new Claim.Ours();
  }

  /** A window lets go of the file it has open, if it has one. */
  public synchronized void release(Object window) {
    holders
        .entrySet()
        .removeIf(entry -> {
          boolean its = entry.getValue().window().equals(window);
          if (its) {
            locks.free(NAME + entry.getKey());
          }
          return its;
        });
  }

  /** The same path for every way to name a file: links and letter case are resolved. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
