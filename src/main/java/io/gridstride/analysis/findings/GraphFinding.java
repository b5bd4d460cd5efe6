package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way to see a weakness of the graph as a whole. The list of all of them is {@link #ALL}; which
 * are looked for is what the catalogue has words for.
 */
public sealed interface GraphFinding
    permits FlatZone, MissingDmz, SinglePointOfFailure, UnguardedPath {
  /** Every one there is, in the order of their types. */
  List<GraphFinding> ALL =
      List.of(new FlatZone(), new MissingDmz(), new SinglePointOfFailure(), new UnguardedPath());

  /**
   * From so many meters on a finding is one band graver: the domain reference, section 9, calls so
   * many switchable points relevant to the grid.
   */
  long GRID_RELEVANT = 100_000;

  /** Catalogue id. */
  String type();

  /** What is found, in any order. */
  List<Found> in(Network network);

  /** A finding that does not know yet how grave it is. */
  record Found(Subject subject, long units, List<String> path, List<Fact> evidence) {}

  /** All findings, sorted by type, then subject id. */
  static List<Finding> all(Network network, Catalog catalog) {
    List<Finding> findings = new ArrayList<>();
    for (GraphFinding finding : ALL) {
      catalog
          .finding(finding.type())
          .ifPresent(type ->
              finding.in(network).stream()
                  .sorted(Comparator.comparing(found -> found.subject().id()))
                  .forEach(found -> findings.add(finding(type, found))));
    }
    return findings;
  }

  private static Finding finding(FindingType type, Found found) {
    return new Finding(
        Threat.id(type.id(), found.subject().id()),
        type.id(),
        found.subject(),
        severity(type.severity(), found.units()),
        found.units(),
        found.path(),
        found.evidence());
  }

  private static Severity severity(Severity usual, long units) {
    return units < GRID_RELEVANT
        ? usual
        : switch (usual) {
          case LOW -> Severity.MEDIUM;
          case MEDIUM -> Severity.HIGH;
          case HIGH, CRITICAL -> Severity.CRITICAL;
        };
  }

  /** The evidence of a path is the path. */
  static List<Fact> along(List<String> path) {
    return List.of(
        new Fact(path.getFirst(), "path", String.join(" \u2192 ", path), Fact.Origin.DERIVED));
  }
}
