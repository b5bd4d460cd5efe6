package io.gridstride.deskless;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * What the next file and folder choosers answer under Deskless, in the order laid ready. A chooser
 * that finds no answer is cancelled. On another platform choosers are real, so a test that needs an
 * answer begins with {@link Deskless#assumeInUse}.
 */
public final class FileAnswers {
  /** Static because JavaFX makes the platform, and a test has no other way to reach it. */
  private static final Queue<List<File>> ANSWERS = new ConcurrentLinkedQueue<>();

  private FileAnswers() {}

  /** The next chooser answers with these files. */
  public static void add(Path... files) {
    ANSWERS.add(Stream.of(files).map(Path::toFile).toList());
  }

  /** Forgets the answers that were not used. */
  public static void clear() {
    ANSWERS.clear();
  }

  /** Takes the next answer; an empty one means that the person cancelled. */
  public static List<File> next() {
    List<File> answer = ANSWERS.poll();
    return answer == null ? List.of() : answer;
  }
}
