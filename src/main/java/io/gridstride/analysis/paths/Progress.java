package io.gridstride.analysis.paths;

/** Somebody who waits for the paths. */
@FunctionalInterface
public interface Progress {
  /** Waits to the end. */
  Progress PATIENT = (done, of) -> true;

  /**
   * Is told how far the search is, often.
   *
   * @return whether to go on
   */
  boolean goOn(int done, int of);
}
