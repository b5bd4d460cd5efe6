package io.gridstride.overlay;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Overlay.Badge;
import io.gridstride.drawing.Paint;
import io.gridstride.review.Register;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** How many threats need work on each part, in the colour of the worst. */
public final class Badges {
  private record Tally(int open, Severity worst, int unknown) {
    Tally with(Threat threat, boolean needsWork) {
      if (threat.outcome() == Outcome.UNKNOWN) {
        return new Tally(open, worst, unknown + 1);
      }
      Severity severity = threat.inherent().severity();
      return needsWork
          ? new Tally(open + 1, severity.compareTo(worst) > 0 ? severity : worst, unknown)
          : this;
    }
  }

  private Badges() {}

  /** The badge of each part that has one. */
  public static SequencedMap<String, Badge> of(Register register) {
    var tallies = new LinkedHashMap<String, Tally>();
    for (Register.Entry entry : register.entries()) {
      String part = entry.threat().subject().id();
      Tally tally = tallies.getOrDefault(part, new Tally(0, Severity.LOW, 0));
      tallies.put(part, tally.with(entry.threat(), entry.needsWork()));
    }
    var badges = new LinkedHashMap<String, Badge>();
    tallies.forEach((part, tally) -> {
      if (tally.open() > 0) {
        badges.put(
            part, new Badge(Integer.toString(tally.open()), SeverityPaint.of(tally.worst())));
      } else if (tally.unknown() > 0) {
        badges.put(part, new Badge("?", Paint.BADGE_UNKNOWN));
      }
    });
    return badges;
  }

  /** The same, each with the first letter of the worst, which is there for want of a colour. */
  public static SequencedMap<String, Badge> lettered(Register register) {
    var badges = new LinkedHashMap<String, Badge>();
    of(register)
        .forEach((part, badge) ->
            badges.put(part, new Badge(badge.text() + letter(badge.paint()), badge.paint())));
    return badges;
  }

  private static String letter(Paint paint) {
    return Stream.of(Severity.values())
        .filter(severity -> SeverityPaint.of(severity) == paint)
        .map(severity -> " " + severity.title().charAt(0))
        .findFirst()
        .orElse("");
  }
}
