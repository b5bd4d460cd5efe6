package io.gridstride.analysis.risk;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One number for a whole model, from 0 to below 100: 100 x (1 - product of (1 - R / 25 x 0.2)) over
 * the worst threat of each rule, R being its risk score (AMI domain reference, section 9). A rule
 * counts once however many subjects it is raised on, so drawing a network in more detail does not
 * make it worse. Unknown threats do not count.
 *
 * @param inherent before controls
 * @param residual with the controls in place
 * @param projected once the planned controls are in place too
 */
public record ModelIndex(double inherent, double residual, double projected) {
  private static final double HIGHEST_SCORE = 25;
  private static final double SHARE = 0.2;
  private static final double FULL = 100;

  public static ModelIndex of(Collection<Threat> threats) {
    return new ModelIndex(
        index(threats, Threat::inherent),
        index(threats, Threat::residual),
        index(threats, Threat::projected));
  }

  private static double index(Collection<Threat> threats, Function<Threat, Risk> risk) {
    Map<String, Integer> worst = new TreeMap<>();
    for (Threat threat : threats) {
      if (threat.outcome() != Outcome.UNKNOWN) {
        worst.merge(threat.rule(), risk.apply(threat).score(), Math::max);
      }
    }
    double left = 1;
    for (int score : worst.values()) {
      left *= 1 - score / HIGHEST_SCORE * SHARE;
    }
    return FULL * (1 - left);
  }
}
