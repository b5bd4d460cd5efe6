package io.gridstride.ui.recovery;

import io.gridstride.ui.recovery.Notice.Tone;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Does what is quick on most disks and slow on some, such as a network drive. The window waits a
 * moment; after that it says so and can be used on, so whoever calls this looks again at what is on
 * the desk afterwards.
 */
public final class Patience {
  private static final String NOTICE = "slow";
  private static final long MOMENT_MILLIS = 400;

  private final Notices notices;

  public Patience(Notices notices) {
    this.notices = notices;
  }

  /**
   * Does something with a file that may be on a slow drive.
   *
   * @param doing such as {@code Saving}
   */
  public <T> T at(Path file, String doing, Supplier<T> job) {
    return await(
        doing + " " + FileGuard.quoted(file) + " takes longer than usual. You can go on working.",
        job);
  }

  /**
   * Does a job away from the JavaFX thread and gives its result.
   *
   * @param words what to say when it takes longer than a moment
   */
  public <T> T await(String words, Supplier<T> job) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(job);
    try {
      return result.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return awaitLonger(words, result);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return result.join();
    }
  }

  private <T> T awaitLonger(String words, CompletableFuture<T> result) {
    notices.show(Notice.of(NOTICE, Tone.INFO, words));
    var end = new Object();
    var _ =
        result.whenComplete((value, failure) ->
            Platform.runLater(() -> Platform.exitNestedEventLoop(end, /* rval= */ end)));
    Platform.enterNestedEventLoop(end);
    notices.hide(NOTICE);
    return result.join();
  }
}
