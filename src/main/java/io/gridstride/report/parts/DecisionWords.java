package io.gridstride.report.parts;

import io.gridstride.model.Decision;
import io.gridstride.review.DecisionNames;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision in sentences: what, by whom, when, why, and who acts until when. */
final class DecisionWords {
  private DecisionWords() {}

  static String of(Decision decision) {
    StringBuilder text = new StringBuilder(DecisionNames.of(decision.status()));
    String who =
        Stream.of(decision.by(), decision.at().map(LocalDate::toString).orElse(""))
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(", "));
    text.append(who.isEmpty() ? "." : " (" + who + ").");
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
