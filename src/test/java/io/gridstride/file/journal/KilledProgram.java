package io.gridstride.file.journal;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.Saving;
import io.gridstride.file.Stamp;
import io.gridstride.file.watch.Locks;
import io.gridstride.model.ThreatModel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Edits, journals and saves a model as the window does, in a process of its own, until it is
 * killed. After each step it prints the number of the step and the time in milliseconds.
 */
final class KilledProgram {
  private final PrintStream out;
  private final Path file;
  private final Journal journal;
  private final SeededSession session;

  private ThreatModel saved;
  private Optional<Stamp> stamp;
  private int step;

  private KilledProgram(Path folder, long seed, PrintStream out) {
    this.out = out;
    file = file(folder);
    Opened opened = ModelFiles.open(file);
    stamp = opened.stamp();
    session = new SeededSession(SeededSession.value(opened.reading()), seed);
    saved = session.model();
    journal =
        journals(folder)
            .open(told ->
                told.ifPresent(problem -> {
                  throw new IllegalStateException(problem.text());
                }));
  }

  static Path file(Path folder) {
    return folder.resolve("model.gridstride");
  }

  static Journals journals(Path folder) {
    return new Journals(folder.resolve("drafts"), new Locks(folder.resolve("locks")));
  }

  /** Takes the folder to work in and the seed of the edits. */
  public static void main(String[] args) {
    var program = new KilledProgram(Path.of(args[0]), Long.parseLong(args[1]), System.out);
    System.out.println("ready");
    var _ =
        Executors.newSingleThreadScheduledExecutor()
            .scheduleWithFixedDelay(program::step, 0, 8, TimeUnit.MILLISECONDS);
  }

  private void step() {
    try {
      session.next();
      step++;
      if (session.savesAfter(step)) {
        save();
      } else {
        attend();
      }
      out.println(step + " " + System.currentTimeMillis());
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      System.exit(3);
    }
  }

  @SuppressWarnings("ReferenceEquality") // What is saved is known by identity.
  private void attend() {
    if (session.model() == saved) {
      journal.clear();
    } else {
      journal.keep(new Draft(session.model(), Optional.of(file), stamp, Instant.now()));
    }
  }

  private void save() {
    attend();
    journal.flush();
    if (ModelFiles.save(session.model(), file) instanceof Saving.NotSaved refused) {
      throw new IllegalStateException(refused.problem().text());
    }
    saved = session.model();
    stamp = Optional.of(Stamp.of(ModelFiles.bytes(saved), Instant.now()));
    journal.clear();
  }
}
