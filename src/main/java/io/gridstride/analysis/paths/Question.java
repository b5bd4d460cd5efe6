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
public record Question(Optional<String> from, Optional<String> to, int count) {
  private static final int USUAL = 3;

  /** Three ways from each entry to each jewel. */
  public static final Question ALL = new Question(Optional.empty(), Optional.empty(), USUAL);

  public Question {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count);
    }
  }
}
