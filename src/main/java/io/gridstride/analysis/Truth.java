package io.gridstride.analysis;

/**
 * Truth in Kleene's strong three-valued logic: unknown is the answer only where a fact that is not
 * stated could still turn it either way.
 */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
