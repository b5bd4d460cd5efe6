package io.gridstride.cli;

import io.gridstride.analysis.Threat;
import io.gridstride.file.Names;
import io.gridstride.model.Decision;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The threat register for a spreadsheet, worst first. */
final class AnalysisCsv {
  private static final List<String> HEADINGS =
      List.of(
          "id",
          "rule",
          "title",
          "stride",
          "subject kind",
          "subject id",
          "subject name",
          "outcome",
          "likelihood",
          "impact",
          "risk",
          "severity",
          "residual risk",
          "projected risk",
          "missing",
          "mitigations",
          "decision",
          "owner",
          "due",
          "reason");

  private AnalysisCsv() {}

  static String text(Analysed analysed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    analysed.register().entries().forEach(entry -> rows.add(row(entry)));
    return Csv.text(rows);
  }

  private static List<String> row(Register.Entry entry) {
    Threat threat = entry.threat();
    return List.of(
        threat.id(),
        threat.rule(),
        entry.rule().title(),
        Names.kebab(entry.rule().stride()),
        Names.kebab(threat.subject().kind()),
        threat.subject().id(),
        entry.subject(),
        Names.kebab(threat.outcome()),
        Integer.toString(threat.inherent().likelihood()),
        Integer.toString(threat.inherent().impact()),
        Integer.toString(threat.inherent().score()),
        Names.kebab(threat.inherent().severity()),
        Integer.toString(threat.residual().score()),
        Integer.toString(threat.projected().score()),
        threat.missing().stream()
            .map(missing -> missing.about() + "." + missing.property())
            .collect(Collectors.joining(" ")),
        String.join(" ", entry.rule().controls()),
        decided(entry, decision -> Names.kebab(decision.status())),
        decided(entry, Decision::owner),
        entry.decision().flatMap(Decision::due).map(LocalDate::toString).orElse(""),
        decided(entry, Decision::reason));
  }

  private static String decided(Register.Entry entry, Function<Decision, String> what) {
    return entry.decision().map(what).orElse("");
  }
}
