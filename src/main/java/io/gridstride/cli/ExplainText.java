package io.gridstride.cli;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.review.Register;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** One threat explained to a person at a terminal. */
record ExplainText(Analysed analysed, Explanation explanation) {
  String text() {
    Rule rule = explanation.rule();
    var sheet = new Sheet();
    sheet.line(explanation.id() + "  " + rule.title()).line(summary());
    sheet.heading("What happens").text(2, rule.attack()).text(2, rule.harm());
    why(sheet);
    explanation
        .threat()
        .ifPresent(threat -> {
          new RiskText(sheet).add(threat);
          new ChangeText(sheet, analysed.names()).add(explanation);
          remedies(sheet);
        });
    return sheet.text();
  }

  private String summary() {
    String subject = Register.subjectName(analysed.model().dfd(), explanation.subject());
    String risk =
        explanation
            .threat()
            .map(Threat::inherent)
            .map(inherent -> ", " + inherent.severity().title().toLowerCase(Locale.ROOT) + " risk")
            .orElse("");
    return outcome()
        + risk
        + " \u00b7 "
        + explanation.rule().stride().title()
        + " \u00b7 "
        + subject;
  }

  private String outcome() {
    return switch (explanation.outcome()) {
      case OPEN -> "Open";
      case MITIGATED -> "Mitigated";
      case UNKNOWN -> "Unknown";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }

  private void why(Sheet sheet) {
    Rule rule = explanation.rule();
    var reasons = new ReasonText(sheet, analysed.names());
    sheet.heading(
        switch (explanation.outcome()) {
          case OPEN -> "Why it is raised here";
          case MITIGATED -> "Why it is raised here, and what stops it";
          case UNKNOWN -> "Why it cannot be decided yet";
          case NOT_APPLICABLE -> "Why it does not apply here";
        });
    rule.override().ifPresent(override -> sheet.text(2, override.sentence()));
    if (rule.isOff()) {
      return;
    }
    sheet.text(2, "(" + ReasonText.LEGEND + ")");
    sheet.text(2, "The rule speaks of this case if");
    reasons.add(4, explanation.applies());
    if (explanation.outcome() != Outcome.NOT_APPLICABLE) {
      explanation
          .stopped()
          .ifPresent(stopped -> {
            sheet.text(2, "and it is stopped if");
            reasons.add(4, stopped);
          });
      controls(sheet);
    }
  }

  private void controls(Sheet sheet) {
    List<String> inPlace =
        explanation.threat().map(Threat::mitigatedBy).orElse(List.of()).stream()
            .map(analysed.model().dfd().controls()::get)
            .filter(Objects::nonNull)
            .map(use ->
                analysed.names().control(use.control())
                    + use.on().map(part -> " on " + analysed.names().part(part)).orElse("")
                    + " ["
                    + use.id()
                    + "]")
            .toList();
    if (!inPlace.isEmpty()) {
      sheet.text(2, "It is stopped by " + String.join(" and ", inPlace) + ".");
    } else if (!explanation.rule().controls().isEmpty()) {
      sheet.text(
          2,
          (explanation.stopped().isPresent() ? "or by a control" : "Only a control stops it")
              + ": "
              + String.join(", ", explanation.rule().controls())
              + "; none of them is in place here.");
    }
  }

  private void remedies(Sheet sheet) {
    Rule rule = explanation.rule();
    sheet.heading("What to do").text(2, rule.advice());
    analysed
        .controls(rule.controls())
        .forEach(
            control -> sheet.text(2, control.id() + "  ", control.title() + ": " + control.how()));
    if (!rule.supporting().isEmpty()) {
      sheet.text(
          2,
          "Also help: "
              + rule.supporting().stream()
                  .map(analysed.names()::control)
                  .collect(Collectors.joining(", ")));
    }
    if (!rule.detection().isBlank()) {
      sheet.heading("How to see it").text(2, rule.detection());
    }
    if (!rule.references().isEmpty()) {
      sheet.heading("References");
      rule.references().forEach(id -> sheet.text(2, analysed.names().reference(id)));
    }
  }
}
