package io.gridstride.ui.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Does jobs in the background, one at a time: of those that wait only the newest. */
public final class NewestJob {
  private final AtomicLong newest = new AtomicLong();
  private final ExecutorService worker;

  public NewestJob(String thread) {
    worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(thread).factory());
  }

  /**
   * Drops the jobs that wait, tells the one that runs to stop, and does this one next. Once closed
   * it does nothing.
   *
   * @param job is given a question to ask now and then: whether to stop
   */
  public void start(Consumer<BooleanSupplier> job) {
    if (worker.isShutdown()) {
      return;
    }
    long mine = newest.incrementAndGet();
    worker.execute(() -> {
      if (newest.get() == mine) {
        job.accept(() -> newest.get() != mine);
      }
    });
  }

  /** Drops the jobs that wait and tells the one that runs to stop. */
  public void stop() {
    newest.incrementAndGet();
  }

  /** Takes no more jobs. */
  public void close() {
    stop();
    worker.shutdown();
  }
}
