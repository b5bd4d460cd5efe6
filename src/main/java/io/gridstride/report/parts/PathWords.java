package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Jewel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ways of attackers in words. */
final class PathWords {
  private static final double WORTH_A_LINE = .995;

  private PathWords() {}

  /**
   * The names of a way's elements in order. A fleet that is reached from itself in the end is
   * others of it: the way is no circle. What a command comes back through on its way is the same.
   */
  static List<String> elements(AttackPath path, Dossier dossier) {
    List<String> ids = path.elements();
    String last = ids.getLast();
    List<String> names = new ArrayList<>(ids.stream().map(dossier.names()::part).toList());
    boolean fleet = dossier.dfd().element(last).filter(element -> element.count() > 1).isPresent();
    if (fleet && ids.indexOf(last) < ids.size() - 1) {
      names.addLast("other " + names.removeLast());
    }
    return names;
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

  /** What a control does about a way; where both figures read alike, how many times less likely. */
  static String less(String way, double before, double after) {
    if (!likely(before).equals(likely(after))) {
      return " brings " + way + " from " + likely(before) + " to " + likely(after) + ".";
    }
    long times = after > 0 ? Math.round(before / after) : Long.MAX_VALUE;
    return " makes "
        + way
        + (times == Long.MAX_VALUE || times < 2
            ? " less likely."
            : " " + times + " times less likely.");
  }
}
