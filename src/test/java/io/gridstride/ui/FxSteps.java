package io.gridstride.ui;

import com.sun.javafx.scene.NodeHelper;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** Runs steps on the JavaFX thread and waits, frame by frame, for what they lead to. */
final class FxSteps {
  /** Long enough for a busy machine; reached only when a test fails. */
  private static final long PATIENCE_SECONDS = 30;

  private static final int PASSES = 3;

  private FxSteps() {}

  /** Runs a step and gives what it returns. */
  static <T> T get(Callable<T> step) {
    var result = new CompletableFuture<T>();
    if (Platform.isFxApplicationThread()) {
      complete(result, step);
    } else {
      Platform.runLater(() -> complete(result, step));
    }
    return finished(result, "a step on the JavaFX thread");
  }

  private static <T> void complete(CompletableFuture<T> result, Callable<T> step) {
    try {
      result.complete(step.call());
    } catch (Exception | AssertionError e) {
      result.completeExceptionally(e);
    }
  }

  /** Runs a step. */
  static void run(Runnable step) {
    get(() -> {
      step.run();
      return true;
    });
  }

  /**
   * Gives what has changed its looks and its place, as the next frame would, and leaves the rest
   * alone. Use on the JavaFX thread.
   */
  static void settle() {
    // What is laid out may ask its parents for another place, as often as a frame lets it.
    for (int i = 0; i < PASSES; i++) {
      layOut();
    }
  }

  private static void layOut() {
    List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .forEach(root -> {
          NodeHelper.processCSS(root);
          root.layout();
        });
  }

  /** Starts a step that may ask a question, and does not wait for its end. */
  static void start(Runnable step) {
    Platform.runLater(step);
  }

  /**
   * Waits until something holds, looking at it once per frame.
   *
   * @param what for the message when it never does
   */
  static void await(String what, BooleanSupplier holds) {
    var reached = new CompletableFuture<Boolean>();
    Platform.runLater(() -> look(holds, reached));
    finished(reached, what);
  }

  private static void look(BooleanSupplier holds, CompletableFuture<Boolean> reached) {
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (reached.isDone()) {
              stop();
            } else if (holds.getAsBoolean()) {
              stop();
              reached.complete(true);
            }
          }
        };
    timer.start();
    Platform.requestNextPulse();
  }

  private static <T> T finished(CompletableFuture<T> result, String what) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new AssertionError("This never came about: " + what, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
