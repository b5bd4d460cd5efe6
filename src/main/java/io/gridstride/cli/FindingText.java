package io.gridstride.cli;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.FindingType;
import io.gridstride.review.FactWords;
import io.gridstride.review.FindingWords;
import io.gridstride.review.PartNames;
import io.gridstride.review.Register;
import java.util.stream.Collectors;

/** One weakness of the network as a whole explained to a person at a terminal. */
record FindingText(Analysed analysed, Finding finding) {
  String text() {
    FindingType type = analysed.catalog().finding(finding.type()).orElseThrow();
    PartNames names = analysed.names();
    var sheet = new Sheet();
    sheet.line(finding.id() + "  " + type.title());
    sheet.line(
        finding.severity().title()
            + " \u00b7 "
            + Register.subjectName(analysed.model().dfd(), finding.subject())
            + (finding.units() == 0
                ? ""
                : " \u00b7 " + FindingWords.units(finding) + " concerned"));
    sheet.heading("What it means").text(2, type.meaning());
    if (!finding.path().isEmpty()) {
      sheet.heading("The path that shows it");
      sheet.text(
          2,
          finding.path().stream()
              .map(id -> names.part(id) + " [" + id + "]")
              .collect(Collectors.joining(" \u2192 ")));
    }
    if (!finding.evidence().isEmpty()) {
      sheet.heading("The facts it rests on");
      finding.evidence().forEach(fact -> sheet.text(2, new FactWords(names).full(fact)));
    }
    sheet.heading("What to do").text(2, type.advice());
    analysed
        .controls(type.controls())
        .forEach(
            control -> sheet.text(2, control.id() + "  ", control.title() + ": " + control.how()));
    if (!type.threats().isEmpty()) {
      sheet.heading("Threats that it helps");
      type.threats().stream()
          .flatMap(id -> analysed.catalog().rule(id).stream())
          .forEach(rule -> sheet.text(2, rule.id() + "  ", rule.title()));
    }
    if (!type.references().isEmpty()) {
      sheet.heading("References");
      type.references().forEach(id -> sheet.text(2, names.reference(id)));
    }
    return sheet.text();
  }
}
