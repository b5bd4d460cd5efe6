package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.ui.session.Frames;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/**
 * Finds the lines of a large diagram in the background, while the window shows what could be told
 * at once. An edit ends the search for those of the diagram before it.
 */
final class Settling {
  private final NewestJob job = new NewestJob("routes");
  private final BiConsumer<Geometry, Drawn> found;
  private Optional<Geometry> attended = Optional.empty();

  /**
   * @param found is given the settled geometry and what it is of, on the JavaFX thread
   */
  Settling(BiConsumer<Geometry, Drawn> found) {
    this.found = found;
  }

  /** Starts to search if what is drawn is another document and not settled. */
  void attend(Drawn drawn) {
    if (attended.filter(last -> Snapshots.same(last, drawn.ground())).isPresent()) {
      return;
    }
    attended = Optional.of(drawn.ground());
    job.stop();
    if (!drawn.ground().settled()) {
      // Not before there is something to see.
      Frames.afterNext(() -> settle(drawn));
    }
  }

  private void settle(Drawn drawn) {
    if (attended.filter(last -> Snapshots.same(last, drawn.ground())).isPresent()) {
      job.start(stopped -> {
        Geometry geometry = drawn.ground().settle(stopped);
        if (!stopped.getAsBoolean()) {
          Platform.runLater(() -> found.accept(geometry, drawn));
        }
      });
    }
  }

  void close() {
    job.close();
  }
}
