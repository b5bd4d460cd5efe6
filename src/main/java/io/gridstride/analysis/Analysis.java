package io.gridstride.analysis;

import io.gridstride.catalog.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything derived from one DFD.
 *
 * @param threats sorted by rule id, then subject id
 * @param findings sorted by type, then subject id
 * @param coverage one entry per rule that no pack has switched off, sorted by rule id
 */
public record Analysis(List<Threat> threats, List<Finding> findings, List<Coverage> coverage) {
  public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of());

  public Analysis {
    threats = List.copyOf(threats);
    findings = List.copyOf(findings);
    coverage = List.copyOf(coverage);
  }

  public Stream<Threat> with(Outcome outcome) {
    return threats.stream().filter(threat -> threat.outcome() == outcome);
  }
}
