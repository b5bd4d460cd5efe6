package io.gridstride.analysis.scope;

/**
 * Truth in Kleene's strong three-valued logic: unknown is the answer only where a fact that is not
 * stated could still turn it either way.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
