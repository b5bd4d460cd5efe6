package io.gridstride.catalog;

import io.gridstride.model.Dfd;

/**
 * A worked example beside a rule: on this small DFD the rule must give this outcome for the
 * subject.
 */
public record RuleCase(Outcome expected, Dfd dfd, String subject) {
  /** The field of a rule's cases in a pack that holds the case with this outcome. */
  public static String field(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "open";
      case MITIGATED -> "mitigated";
      case NOT_APPLICABLE -> "notApplicable";
      case UNKNOWN -> "unknown";
    };
  }
}
