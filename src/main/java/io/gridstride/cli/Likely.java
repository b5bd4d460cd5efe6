package io.gridstride.cli;

import java.util.Locale;

/** How likely something is, for a person to read. */
final class Likely {
  private static final double PERCENT = 100;
  private static final double SMALLEST = 0.01;

  private Likely() {}

  /** In percent, with two digits that count. */
  static String of(double probability) {
    double percent = PERCENT * probability;
    if (percent < SMALLEST) {
      return "under 0.01%";
    }
    String digits = percent >= 10 ? "%.0f" : percent >= 1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, digits + "%%", percent);
  }
}
