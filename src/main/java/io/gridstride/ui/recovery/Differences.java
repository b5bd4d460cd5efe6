package io.gridstride.ui.recovery;

import io.gridstride.review.changes.ModelChanges;
import java.util.List;
import java.util.stream.Stream;

/** Lines that tell two versions of a model apart. */
final class Differences {
  private Differences() {}

  /**
   * The lines under a heading; a single line when nothing differs.
   *
   * @param heading ends with a colon
   */
  static List<String> lines(String heading, ModelChanges changes) {
    return changes.none()
        ? List.of("Both hold the same model.")
        : Stream.concat(Stream.of(heading), changes.lines().stream().map(line -> "\u2022 " + line))
            .toList();
  }
}
