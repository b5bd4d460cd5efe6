package io.gridstride.ui.canvas;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Tells whether the view is moving: from the second of two changes in a row until it has rested a
 * moment. A single jump is no motion.
 */
final class Motion {
  private static final Duration REST = Duration.millis(250);

  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition zooming = new PauseTransition(REST);
  private boolean moving;
  private boolean awake;

  /**
   * @param rested called when a motion has come to rest
   */
  Motion(Runnable rested) {
    rest.setOnFinished(event -> {
      boolean moved = moving;
      awake = false;
      moving = false;
      if (moved) {
        rested.run();
      }
    });
  }

  /** The view has been moved; {@code zoomed} tells whether nearer or further away. */
  void moved(boolean zoomed) {
    moving = awake;
    awake = true;
    if (zoomed) {
      zooming.playFromStart();
    }
    rest.playFromStart();
  }

  boolean isMoving() {
    return moving;
  }

  /** Whether there is zooming in it, or was a moment ago. */
  boolean isZooming() {
    return moving && zooming.getStatus() == Animation.Status.RUNNING;
  }
}
