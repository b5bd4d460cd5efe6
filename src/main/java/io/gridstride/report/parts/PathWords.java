package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Jewel;
import java.util.Locale;

/** Ways of attackers in words. */
final class PathWords {
  private static final double WORTH_A_LINE = .995;

  private PathWords() {}

  /** One of many alike attacks the others. */
  static boolean isAmongAlike(AttackPath path) {
    return path.entry().element().equals(path.jewel().element());
  }

  static String goal(Jewel jewel) {
    String what =
        switch (jewel.goal()) {
          case SWITCHING -> "Switching " + Counted.of(jewel.units(), "unit");
          case KEYS -> "Keys";
          case PERSONAL_DATA -> "Personal data";
          case HOLDING -> "Holding it";
        };
    return jewel.assumed() ? what + ", as nobody has said otherwise" : what;
  }

  static String likely(double probability) {
    return probability >= WORTH_A_LINE
        ? "certain"
        : probability < .001
            ? "under 0.1 %"
            : String.format(Locale.ROOT, "%.1f %%", 100 * probability);
  }
}
