package io.gridstride.report.document;

import java.util.List;
import java.util.Optional;

/**
 * A piece of text in one manner.
 *
 * @param target id of the heading, row or card that it leads to
 */
public record Run(String text, Weight weight, Optional<String> target) {
  /** How much a run stands out. */
  public enum Weight {
    PLAIN,
    STRONG,
    MUTED
  }

  public static Run plain(String text) {
    return new Run(text, Weight.PLAIN, Optional.empty());
  }

  public static Run strong(String text) {
    return new Run(text, Weight.STRONG, Optional.empty());
  }

  public static Run muted(String text) {
    return new Run(text, Weight.MUTED, Optional.empty());
  }

  public static Run link(String text, String target) {
    return new Run(text, Weight.PLAIN, Optional.of(target));
  }

  /** A line of one plain run. */
  public static List<Run> line(String text) {
    return List.of(plain(text));
  }
}
