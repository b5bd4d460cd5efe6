package io.gridstride.cli;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How the risk of a threat came about, step by step. */
record RiskText(Sheet sheet) {
  private static final int DECIMALS = 2;

  void add(Threat threat) {
    sheet.heading("Risk before controls: " + score(threat.inherent()));
    sides(threat.inherent(), 0);
    if (!threat.residual().equals(threat.inherent())) {
      sheet.text(0, "With what is in place: " + score(threat.residual()));
      sides(threat.residual(), threat.inherent().steps().size());
    }
    if (!threat.projected().equals(threat.residual())) {
      sheet.text(0, "Once the planned controls are in place too: " + score(threat.projected()));
      sides(threat.projected(), threat.inherent().steps().size());
    }
  }

  private static String score(Risk risk) {
    return risk.score() + " of 25, " + risk.severity().title().toLowerCase(Locale.ROOT);
  }

  /** The sides with their steps, without the first ones, which are told already. */
  private void sides(Risk risk, int told) {
    for (Risk.Side side : Risk.Side.values()) {
      boolean likelihood = side == Risk.Side.LIKELIHOOD;
      sheet.text(
          2,
          (likelihood ? "Likelihood " : "Impact ")
              + (likelihood ? risk.likelihood() : risk.impact())
              + " of 5");
      sheet.table(
          4,
          risk.steps().stream()
              .skip(told)
              .filter(step -> step.side() == side)
              .map(step -> List.of(change(step.change()), step.reason()))
              .toList());
    }
  }

  private static String change(double change) {
    return (change < 0 ? "-" : "+")
        + BigDecimal.valueOf(Math.abs(change))
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
