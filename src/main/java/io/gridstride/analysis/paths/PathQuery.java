package io.gridstride.analysis.paths;

import java.util.Optional;

/**
 * Which paths are asked for.
 *
 * @param from id of the only element to begin at, whether an attacker easily gets a hold there or
 *     not; empty for all entries
 * @param to id of the only element to get to, jewel or not; empty for all jewels
 * @param count how many ways at most are wanted from one entry to one jewel
 */
public record PathQuery(Optional<String> from, Optional<String> to, int count) {
  /** Of more ways between two elements nobody reads all. */
  public static final int MOST = 100;

  private static final int USUAL = 3;

  /** Three ways from each entry to each jewel. */
  public static final PathQuery ALL = new PathQuery(Optional.empty(), Optional.empty(), USUAL);

  /** The likeliest way from each entry to each jewel. */
  public static final PathQuery CHEAPEST = new PathQuery(Optional.empty(), Optional.empty(), 1);

  public PathQuery {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count is " + count);
    }
  }
}
