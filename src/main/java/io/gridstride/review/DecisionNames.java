package io.gridstride.review;

import io.gridstride.model.Decision;

/** What the states of triage are called. */
public final class DecisionNames {
  private DecisionNames() {}

  public static String of(Decision.Status status) {
    return switch (status) {
      case OPEN -> "Open";
      case NEEDS_INVESTIGATION -> "Needs investigation";
      case MITIGATED -> "Mitigated";
      case ACCEPTED -> "Accepted";
      case TRANSFERRED -> "Transferred";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }
}
