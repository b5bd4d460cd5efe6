package io.gridstride.ui.session;

import javafx.animation.AnimationTimer;

/** Lets work wait that would take the processor from what a person is to see first. */
public final class Frames {
  private Frames() {}

  /** Does something on the JavaFX thread once what is known by now has been painted. */
  public static void afterNext(Runnable next) {
    new AnimationTimer() {
      private int begun;

      @Override
      public void handle(long now) {
        if (++begun == 2) {
          stop();
          next.run();
        }
      }
    }.start();
  }
}
