package io.gridstride.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that edits, journals and saves is killed (SIGKILL) at a moment nobody chose, again and
 * again. {@code -Dgridstride.kills=200} kills more often than the usual 40 times.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("gridstride.kills", 40);
  private static final int AT_ONCE = 5;
  private static final long LONGEST_LIFE_MILLIS = 4_000;

  /** What the product promises: nothing older than this is lost. */
  private static final long MOST_LOST_MILLIS = 2_000;

  @TempDir private Path folder;

  @Test
  void aKillLosesNothingThatIsOlderThanTwoSeconds()
      throws IOException, InterruptedException, ExecutionException {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Boolean>> recovered = new ArrayList<>();
      for (int seed = 1; seed <= KILLS; seed++) {
        Path own = Files.createDirectory(folder.resolve("seed-" + seed));
        int its = seed;
        recovered.add(
            workers.submit(() -> {
              killed(own, its);
              return fromDraft(own, its);
            }));
      }
      int drafts = 0;
      for (Future<Boolean> each : recovered) {
        drafts += each.get() ? 1 : 0;
      }
      assertThat(drafts).as("of %d kills, those under unsaved changes", KILLS).isPositive();
    }
  }

  private static ThreatModel first(int seed) {
    return new SeededSession(RandomModels.of(seed, 12), seed).model();
  }

  private static Path printed(Path own) {
    return own.resolve("printed.txt");
  }

  private static Path killTime(Path own) {
    return own.resolve("killed.txt");
  }

  private static void killed(Path own, int seed) throws IOException, InterruptedException {
    Files.write(KilledProgram.file(own), ModelFiles.bytes(first(seed)));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                own.toString(),
                Integer.toString(seed))
            .redirectErrorStream(true)
            .redirectOutput(printed(own).toFile())
            .start();
    try {
      while (Files.size(printed(own)) == 0) {
        assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as("ended by itself").isFalse();
      }
      long life = new Random(seed).nextLong(LONGEST_LIFE_MILLIS);
      assertThat(process.waitFor(life, TimeUnit.MILLISECONDS))
          .as(() -> "ended by itself: " + text(printed(own)))
          .isFalse();
    } finally {
      Files.writeString(killTime(own), Long.toString(System.currentTimeMillis()));
      process.destroyForcibly().waitFor();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Checks what the next start finds. Returns whether it was a draft. */
  private static boolean fromDraft(Path own, int seed) {
    ThreatModel inFile = SeededSession.value(ModelFiles.read(KilledProgram.file(own)));
    Recoveries recoveries = KilledProgram.journals(own).abandoned();
    assertThat(recoveries.damaged()).isEmpty();
    assertThat(recoveries.found()).hasSizeLessThanOrEqualTo(1);
    ThreatModel recovered =
        recoveries.found().stream().map(found -> found.draft().model()).findFirst().orElse(inFile);

    int mustHave = 0;
    int last = 0;
    long killedAt = Long.parseLong(text(killTime(own)));
    for (String line : acknowledged(own)) {
      int space = line.indexOf(' ');
      last = Integer.parseInt(line.substring(0, space));
      if (Long.parseLong(line.substring(space + 1)) <= killedAt - MOST_LOST_MILLIS) {
        mustHave = last;
      }
    }
    List<ThreatModel> way = onTheWay(seed, last + 1);
    assertThat(way.lastIndexOf(recovered))
        .as("seed %d, killed after step %d: the step that was recovered", seed, last)
        .isGreaterThanOrEqualTo(mustHave);
    return !recoveries.found().isEmpty();
  }

  /** The lines of the steps; a kill may cut the last one. */
  private static List<String> acknowledged(Path own) {
    String printed = text(printed(own));
    return printed.substring(0, printed.lastIndexOf('\n') + 1).lines().skip(1).toList();
  }

  /** The models from the first to the one after a step, on the way that the program went. */
  private static List<ThreatModel> onTheWay(int seed, int to) {
    var session = new SeededSession(first(seed), seed);
    var models = new ArrayList<ThreatModel>();
    models.add(session.model());
    for (int step = 1; step <= to; step++) {
      models.add(session.next());
    }
    return models;
  }
}
