package io.gridstride.file.journal;

import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one window. It takes the newest draft at any time and writes in the background; no
 * method but {@link #flush} and {@link #close} waits for the disk.
 */
public final class Journal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration RETRY = Duration.ofSeconds(3);

  private final DraftPlace place;
  private final Pace pace;
  private final Consumer<Optional<Problem>> told;
  private final ScheduledThreadPoolExecutor worker;

  /** What is to be written next; null when what is on the disk is the newest. */
  private final AtomicReference<@Nullable Draft> waiting = new AtomicReference<>();

  private final AtomicReference<Duration> lastWriting = new AtomicReference<>(Duration.ZERO);

  /**
   * @param told hears after each writing what was wrong, or that all is well; on a thread of ours
   */
  Journal(DraftPlace place, Pace pace, Consumer<Optional<Problem>> told) {
    this.place = place;
    this.pace = pace;
    this.told = told;
    worker =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("journal").factory());
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Has a draft written within about a second, unless a newer one comes before. */
  public void keep(Draft draft) {
    if (waiting.getAndSet(draft) == null) {
      writeAfter(pace.after(lastWriting.get()));
    }
  }

  private void writeAfter(Duration delay) {
    var _ = worker.schedule(soundly(this::write), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void write() {
    Draft draft = waiting.getAndSet(null);
    if (draft == null) {
      return;
    }
    long start = System.nanoTime();
    Saving saving = place.put(draft);
    lastWriting.set(Duration.ofNanos(System.nanoTime() - start));
    switch (saving) {
      case Saving.Saved() -> told.accept(Optional.empty());
      case Saving.NotSaved(Problem problem) -> {
        if (waiting.compareAndSet(null, draft)) {
          writeAfter(RETRY);
        }
        told.accept(Optional.of(problem));
      }
    }
  }

  /** Has the draft removed: all is in a file, or a person gave it up. */
  public void clear() {
    waiting.set(null);
    worker.execute(soundly(place::remove));
  }

  /** A scheduler would keep a mistake of ours to itself. */
  private static Runnable soundly(Runnable job) {
    return () -> {
      try {
        job.run();
      } catch (RuntimeException | Error e) {
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, e);
      }
    };
  }

  /** Writes what waits, and then does something in the background. */
  public void afterwards(Runnable next) {
    worker.execute(
        soundly(() -> {
          write();
          next.run();
        }));
  }

  /** Writes what waits, and waits for that, but not longer than a person would. */
  public void flush() {
    try {
      worker.submit(this::write).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // The disk is slow; the writing goes on.
      return;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the journal and removes its draft: the window is left and nothing is to be kept. */
  @Override
  public void close() {
    clear();
    worker.execute(soundly(place::leave));
    worker.shutdown();
    try {
      worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
