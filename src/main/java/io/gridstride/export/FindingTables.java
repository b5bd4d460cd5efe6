package io.gridstride.export;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.FindingType;
import io.gridstride.file.Names;
import io.gridstride.review.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What is weak in the network as a whole, and what is still to be asked. */
record FindingTables(Reviewed reviewed) {
  Table findings() {
    return new Table(
        "findings",
        List.of(
            "id",
            "type",
            "title",
            "subject kind",
            "subject id",
            "subject name",
            "severity",
            "units concerned",
            "path",
            "advice",
            "controls"),
        reviewed.analysis().findings().stream().map(this::finding).toList());
  }

  private List<Cell> finding(Finding finding) {
    FindingType type = reviewed.catalog().finding(finding.type()).orElseThrow();
    return List.of(
        Cell.of(finding.id()),
        Cell.of(finding.type()),
        Cell.of(type.title()),
        Cell.of(Names.kebab(finding.subject().kind())),
        Cell.of(finding.subject().id()),
        Cell.of(reviewed.names().subject(finding.subject())),
        Cell.of(Names.kebab(finding.severity())),
        Cell.of(finding.units()),
        Cell.of(
            finding.path().stream()
                .map(reviewed.names()::part)
                .collect(Collectors.joining(" \u2192 "))),
        Cell.of(type.advice()),
        Cell.of(String.join(" ", type.controls())));
  }

  Table questions() {
    return new Table(
        "questions",
        List.of("id", "question", "asked about", "threats decided", "threats", "subjects"),
        reviewed.questions().stream().map(this::question).toList());
  }

  private List<Cell> question(Question question) {
    return List.of(
        Cell.of(question.id()),
        Cell.of(question.text()),
        Cell.of(question.label()),
        Cell.of(question.decides().size()),
        Cell.of(question.decides().stream().map(Threat::id).collect(Collectors.joining(" "))),
        Cell.of(
            question.subjects().stream()
                .map(reviewed.names()::part)
                .collect(Collectors.joining("; "))));
  }
}
