package io.gridstride.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where somebody has been, and from where he went back.
 *
 * @param behind earlier places, the latest first
 * @param ahead places gone back from, the nearest first
 */
record BackAndForth<P>(List<P> behind, List<P> ahead) {
  /** Further back than this nobody goes step by step. */
  static final int KEPT = 50;

  BackAndForth {
    behind = List.copyOf(behind);
    ahead = List.copyOf(ahead);
  }

  static <P> BackAndForth<P> none() {
    return new BackAndForth<>(List.of(), List.of());
  }

  /** After leaving a place for one that was not ahead. */
  BackAndForth<P> leaving(P place) {
    return Optional.of(place).equals(behind.stream().findFirst())
        ? new BackAndForth<>(behind, List.of())
        : new BackAndForth<>(with(place, behind), List.of());
  }

  /** After going back from {@code here}; where to, is the first of what was behind. */
  BackAndForth<P> back(P here) {
    return new BackAndForth<>(behind.subList(1, behind.size()), with(here, ahead));
  }

  /** After going forward from {@code here}; where to, is the first of what was ahead. */
  BackAndForth<P> forth(P here) {
    return new BackAndForth<>(with(here, behind), ahead.subList(1, ahead.size()));
  }

  private static <P> List<P> with(P first, List<P> others) {
    return Stream.concat(Stream.of(first), others.stream()).limit(KEPT).toList();
  }
}
