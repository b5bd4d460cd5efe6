package io.gridstride.analysis;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import java.util.Optional;

/** Asks one condition of one subject, through a rule that has nothing else. */
final class Asked {
  private Asked() {}

  /** The threat that a rule with only this condition raises on the element {@code e}. */
  static Optional<Threat> element(Knowledge knowledge, String condition, String text) {
    return threat(knowledge.elementRule("R", condition), Sketch.dfd(text), "e");
  }

  /** The threat that a rule with only this condition raises on the flow {@code f1}. */
  static Optional<Threat> flow(Knowledge knowledge, String condition, String text) {
    return threat(knowledge.flowRule("R", condition), Sketch.dfd(text), "f1");
  }

  static Optional<Threat> threat(Knowledge knowledge, Dfd dfd, String subject) {
    return Analyzer.analyze(dfd, knowledge.catalog()).threats().stream()
        .filter(threat -> threat.id().equals("R@" + subject))
        .findFirst();
  }

  /** True when the threat is open, false when it is not there, unknown otherwise. */
  static Truth truth(Optional<Threat> threat) {
    return threat
        .map(raised ->
            switch (raised.outcome()) {
              case OPEN -> Truth.TRUE;
              case UNKNOWN -> Truth.UNKNOWN;
              case MITIGATED, NOT_APPLICABLE -> throw new AssertionError(raised);
            })
        .orElse(Truth.FALSE);
  }

  static Outcome outcome(Optional<Threat> threat) {
    return threat.map(Threat::outcome).orElse(Outcome.NOT_APPLICABLE);
  }
}
