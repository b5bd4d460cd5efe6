package io.gridstride.ui.report;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Makes one report at a time beside the window; a new order gives up the one before. */
final class Press {
  /**
   * How far a report is.
   *
   * @param done chapters that are set
   */
  record Stand(int done, int of, int pages) {}

  private static final String FAULT =
      "The report could not be made: this is a fault of GridStride, not of the model.";

  private AtomicBoolean wanted = new AtomicBoolean();

  /**
   * Begins.
   *
   * @param progress told in the window, while the order is wanted
   * @param done takes the outcome in the window, unless the order was given up
   */
  void begin(Order order, Consumer<Stand> progress, Consumer<Outcome> done) {
    stop();
    var mine = new AtomicBoolean(true);
    wanted = mine;
    Thread.ofPlatform()
        .daemon()
        .name("report")
        .start(() -> {
          Outcome outcome = new Outcome.Refused(FAULT);
          try {
            outcome =
                Making.of(
                    order, (chapters, of, pages) -> tell(mine, progress, chapters, of, pages));
          } finally {
            hand(mine, outcome, done);
          }
        });
  }

  private static boolean tell(
      AtomicBoolean mine, Consumer<Stand> progress, int chapters, int of, int pages) {
    // Before the first page it is only asked whether anybody waits, and that very often.
    if (pages > 0) {
      Platform.runLater(() -> {
        if (mine.get()) {
          progress.accept(new Stand(chapters, of, pages));
        }
      });
    }
    return mine.get();
  }

  private static void hand(AtomicBoolean mine, Outcome outcome, Consumer<Outcome> done) {
    Platform.runLater(() -> {
      if (mine.getAndSet(false)) {
        done.accept(outcome);
      } else if (outcome instanceof Outcome.Made made) {
        made.pages().close();
      }
    });
  }

  /** Gives up what is under way. */
  void stop() {
    wanted.set(false);
  }
}
