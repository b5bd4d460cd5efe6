package io.gridstride.analysis.findings;

/** Somebody who waits for findings: is told how far they are, and may have waited enough. */
public interface Watch {
  /** Waits to the end. */
  Watch PATIENT =
      new Watch() {
        @Override
        public void next(int done, int of, String title) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /**
   * One kind of finding is looked for next.
   *
   * @param done how many kinds are done
   * @param of how many kinds there are
   * @param title of the next kind, as a person reads it
   */
  void next(int done, int of, String title);

  /** Whether nobody waits any more; asked between two kinds, and often within a slow one. */
  boolean stopped();
}
