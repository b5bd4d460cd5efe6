package io.gridstride.report.document;

import io.gridstride.catalog.Severity;

/** What a colour repeats. A word always says the same beside it. */
public enum Tone {
  NEUTRAL,
  GOOD,
  UNKNOWN,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  public static Tone of(Severity severity) {
    return switch (severity) {
      case LOW -> LOW;
      case MEDIUM -> MEDIUM;
      case HIGH -> HIGH;
      case CRITICAL -> CRITICAL;
    };
  }
}
