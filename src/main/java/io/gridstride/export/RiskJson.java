package io.gridstride.export;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import java.util.List;

/** How a risk comes about and what controls leave of it, as JSON. */
final class RiskJson {
  private static final double HUNDREDTHS = 100;
  private static final double TENTHS = 10;

  private RiskJson() {}

  /** The steps that lead to the risk before controls. */
  static Object steps(Threat threat) {
    return steps(threat.inherent().steps());
  }

  /** What is left of the inherent risk of a threat, with only the steps that follow those of it. */
  static Object left(Threat threat, Risk risk) {
    List<Risk.Step> steps = risk.steps();
    return new Tree()
        .with("likelihood", risk.likelihood())
        .with("impact", risk.impact())
        .with("risk", risk.score())
        .with("severity", Names.kebab(risk.severity()))
        .with("steps", steps(steps.subList(threat.inherent().steps().size(), steps.size())))
        .fields();
  }

  private static List<?> steps(List<Risk.Step> steps) {
    return steps.stream()
        .map(step ->
            new Tree()
                .with("side", Names.kebab(step.side()))
                .with("reason", step.reason())
                .with("change", rounded(step.change(), HUNDREDTHS))
                .fields())
        .toList();
  }

  static Object index(ModelIndex index) {
    return new Tree()
        .with("inherent", rounded(index.inherent(), TENTHS))
        .with("residual", rounded(index.residual(), TENTHS))
        .with("projected", rounded(index.projected(), TENTHS))
        .fields();
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
