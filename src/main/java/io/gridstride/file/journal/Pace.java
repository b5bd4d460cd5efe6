package io.gridstride.file.journal;

import java.time.Duration;

/**
 * How long changes gather before they are written together. Writing may take about a fifth of the
 * time, so that a large model does not keep the disk and a processor busy.
 *
 * @param usual after a change of a model that is written in no time
 * @param safe how old a change may be when it is safe, the writing included
 */
record Pace(Duration usual, Duration safe) {
  /** A little less than the two seconds that are promised. */
  static final Pace TWO_SECONDS = new Pace(Duration.ofMillis(500), Duration.ofMillis(1800));

  private static final int REST = 4;

  /**
   * How long to wait when the last writing took so long. A disk that is too slow for the promise is
   * kept busy half of the time.
   */
  Duration after(Duration lastWriting) {
    Duration longest = safe.minus(lastWriting);
    if (longest.compareTo(usual) < 0) {
      return lastWriting;
    }
    Duration rest = lastWriting.multipliedBy(REST);
    return rest.compareTo(usual) < 0 ? usual : rest.compareTo(longest) > 0 ? longest : rest;
  }
}
