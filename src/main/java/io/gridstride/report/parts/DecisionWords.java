package io.gridstride.report.parts;

import io.gridstride.model.Decision;
import io.gridstride.review.DecisionNames;

/** A decision in sentences: what, by whom, when, why, and who acts until when. */
final class DecisionWords {
  private DecisionWords() {}

  static String of(Decision decision) {
    StringBuilder text = new StringBuilder(DecisionNames.of(decision.status()));
    if (!decision.by().isBlank()) {
      text.append(" by ").append(decision.by());
    }
    decision.at().ifPresent(day -> text.append(" on ").append(day));
    text.append(".");
    if (!decision.reason().isBlank()) {
      text.append(" ").append(decision.reason());
    }
    if (!decision.owner().isBlank()) {
      text.append(" Owner: ").append(decision.owner()).append(".");
    }
    decision.due().ifPresent(day -> text.append(" Due ").append(day).append("."));
    if (!decision.link().isBlank()) {
      text.append(" See ").append(decision.link()).append(".");
    }
    return text.toString();
  }
}
