package io.gridstride.analysis.explain;

import io.gridstride.catalog.Outcome;

/** What a change is to make of a threat. */
enum Goal {
  CLOSE,
  OPEN;

  boolean reachedBy(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> this == OPEN;
      case MITIGATED, NOT_APPLICABLE -> this == CLOSE;
      case UNKNOWN -> false;
    };
  }
}
