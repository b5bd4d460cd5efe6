package io.gridstride.ui.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Does jobs in the background, one at a time: of those that wait only the newest. */
final class NewestJob {
  private final AtomicLong newest = new AtomicLong();
  private final ExecutorService worker;

  NewestJob(String thread) {
    worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(thread).factory());
  }

  /**
   * Drops the jobs that wait, tells the one that runs to stop, and does this one next.
   *
   * @param job is given a question to ask now and then: whether to stop
   */
  void start(Consumer<BooleanSupplier> job) {
    long mine = newest.incrementAndGet();
    worker.execute(() -> {
      if (newest.get() == mine) {
        job.accept(() -> newest.get() != mine);
      }
    });
  }

  /** Drops the jobs that wait and tells the one that runs to stop. */
  void stop() {
    newest.incrementAndGet();
  }

  /** Takes no more jobs. */
  void close() {
    stop();
    worker.shutdown();
  }
}
