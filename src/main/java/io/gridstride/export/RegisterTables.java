package io.gridstride.export;

import java.util.List;

/** The register in tables. */
public final class RegisterTables {
  private RegisterTables() {}

  /** The threats, worst first. */
  public static Table threats(Reviewed reviewed) {
    return ThreatTable.of(reviewed.register());
  }

  /** All parts: threats, findings, questions, controls, elements, flows and the STRIDE matrix. */
  public static List<Table> all(Reviewed reviewed) {
    var findings = new FindingTables(reviewed);
    var parts = new PartTables(reviewed);
    return List.of(
        threats(reviewed),
        findings.findings(),
        findings.questions(),
        parts.controls(),
        parts.elements(),
        parts.flows(),
        MatrixTable.of(reviewed.matrix()));
  }
}
