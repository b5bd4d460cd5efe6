package io.gridstride.drawing.layout;

/** Somebody who waits for a layout. */
public interface Watch {
  /** Nobody who would be told, or would end it. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void done(double part) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /**
   * Told now and then.
   *
   * @param part how much is done, from 0 to 1
   */
  void done(double part);

  /** Asked now and then: whether to end the work without a result. */
  boolean stopped();
}
