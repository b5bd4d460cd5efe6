package io.gridstride.ui.paths;

import java.util.Locale;

/** How likely something is, for a person to read. */
final class Likely {
  private static final double PERCENT = 100;
  private static final double SMALLEST = 0.01;

  private Likely() {}

  /** Such as {@code 37 %}, with two digits that count. */
  static String percent(double probability) {
    double percent = PERCENT * probability;
    if (percent < SMALLEST) {
      return "under 0.01 %";
    }
    String digits = percent >= 10 ? "%.0f %%" : percent >= 1 ? "%.1f %%" : "%.2f %%";
    return String.format(Locale.ROOT, digits, percent);
  }

  /** In a word; the steps are about a third of the scale of orders of magnitude each. */
  static String word(double probability) {
    if (probability >= 0.5) {
      return "Likely";
    }
    if (probability >= 0.2) {
      return "Possible";
    }
    if (probability >= 0.05) {
      return "Unlikely";
    }
    return probability >= 0.005 ? "Rare" : "Very rare";
  }
}
