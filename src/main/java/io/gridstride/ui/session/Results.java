package io.gridstride.ui.session;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a model.
 *
 * @param model the very model it was found in
 * @param catalog the very knowledge it was found by
 */
public record Results(ThreatModel model, Catalog catalog, Analysis analysis, Register register) {
  /** Before anything was analysed. */
  static Results none(Catalog catalog) {
    return new Results(
        ThreatModel.empty(""), catalog, Analysis.NONE, new Register(List.of(), List.of()));
  }

  /** The threats on one part, worst first. */
  public List<Register.Entry> on(String part) {
    return register.entries().stream()
        .filter(entry -> entry.threat().subject().id().equals(part))
        .toList();
  }

  /** The part a threat or finding is about, or empty when it is no longer raised. */
  public Optional<Subject> subject(String threatOrFinding) {
    return analysis.threats().stream()
        .filter(threat -> threat.id().equals(threatOrFinding))
        .map(threat -> threat.subject())
        .findFirst()
        .or(() ->
            analysis.findings().stream()
                .filter(finding -> finding.id().equals(threatOrFinding))
                .map(finding -> finding.subject())
                .findFirst());
  }
}
