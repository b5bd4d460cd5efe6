package io.gridstride.export;

import io.gridstride.analysis.Threat;
import io.gridstride.file.Names;
import io.gridstride.model.Decision;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The threat register, worst first. */
final class ThreatTable {
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

  private ThreatTable() {}

  static Table of(Register register) {
    return new Table(
        "threats", HEADINGS, register.entries().stream().map(ThreatTable::row).toList());
  }

  private static List<Cell> row(Register.Entry entry) {
    Threat threat = entry.threat();
    return List.of(
        Cell.of(threat.id()),
        Cell.of(threat.rule()),
        Cell.of(entry.rule().title()),
        Cell.of(Names.kebab(entry.rule().stride())),
        Cell.of(Names.kebab(threat.subject().kind())),
        Cell.of(threat.subject().id()),
        Cell.of(entry.subject()),
        Cell.of(Names.kebab(threat.outcome())),
        Cell.of(threat.inherent().likelihood()),
        Cell.of(threat.inherent().impact()),
        Cell.of(threat.inherent().score()),
        Cell.of(Names.kebab(threat.inherent().severity())),
        Cell.of(threat.residual().score()),
        Cell.of(threat.projected().score()),
        Cell.of(
            threat.missing().stream()
                .map(missing -> missing.about() + "." + missing.property())
                .collect(Collectors.joining(" "))),
        Cell.of(String.join(" ", entry.rule().controls())),
        decided(entry, decision -> Names.kebab(decision.status())),
        decided(entry, Decision::owner),
        Cell.of(entry.decision().flatMap(Decision::due).map(LocalDate::toString)),
        decided(entry, Decision::reason));
  }

  private static Cell decided(Register.Entry entry, Function<Decision, String> what) {
    return Cell.of(entry.decision().map(what));
  }
}
