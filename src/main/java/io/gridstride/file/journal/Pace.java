package io.gridstride.file.journal;

import java.time.Duration;

/**
 * How long changes gather before they are written together. Writing may take about a fifth of the
 * time, so that a large model does not keep the disk and a processor busy.
 *
 * @param usual after a change of a model that is written in no time
 * @param longest after any change
 */
record Pace(Duration usual, Duration longest) {
  /** So that, with the writing itself, no change is older than two seconds when it is safe. */
  static final Pace SAFE = new Pace(Duration.ofMillis(500), Duration.ofMillis(1200));

  private static final int REST = 4;

  /** How long to wait when the last writing took so long. */
  Duration after(Duration lastWriting) {
    Duration rest = lastWriting.multipliedBy(REST);
    return rest.compareTo(usual) < 0 ? usual : rest.compareTo(longest) > 0 ? longest : rest;
  }
}
