package io.gridstride.report.pdf;

/** Somebody who waits for a report. */
@FunctionalInterface
public interface Progress {
  /** Waits to the end. */
  Progress PATIENT = (done, of, pages) -> true;

  /**
   * Is told how far the work is, often: after every page.
   *
   * @param done how many chapters are set
   * @param pages how many pages there are so far
   * @return whether to go on
   */
  boolean goOn(int done, int of, int pages);
}
