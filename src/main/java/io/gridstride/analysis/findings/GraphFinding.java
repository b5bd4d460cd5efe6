package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way to see a weakness of the graph as a whole. The list of all of them is {@link #ALL}; which
 * are looked for is what the catalogue has words for.
 */
public sealed interface GraphFinding
    permits CheapestPath, FlatZone, MissingDmz, SinglePointOfFailure, UnguardedPath {
  /** Every one there is, in the order of their types. */
  List<GraphFinding> ALL =
      List.of(
          new FlatZone(),
          new MissingDmz(),
          new SinglePointOfFailure(),
          new UnguardedPath(),
          new CheapestPath());

  /**
   * From so many meters on a finding is one band graver: the domain reference, section 9, calls so
   * many switchable points relevant to the grid.
   */
  long GRID_RELEVANT = 100_000;

  /** Catalogue id. */
  String type();

  /** What is found, in any order. */
  List<Found> in(Survey survey);

  /**
   * A finding that does not know yet how grave it is.
   *
   * @param graver whether it is one band graver than its kind usually is
   */
  record Found(
      Subject subject, long units, boolean graver, List<String> path, List<Fact> evidence) {
    Found(Subject subject, long units, List<String> path, List<Fact> evidence) {
      this(subject, units, false, path, evidence);
    }
  }

  /** All findings, sorted by type, then subject id; empty if nobody waited for the last. */
  static Optional<List<Finding>> all(Survey survey) {
    List<GraphFinding> kinds =
        ALL.stream().filter(kind -> survey.catalog().finding(kind.type()).isPresent()).toList();
    List<Finding> findings = new ArrayList<>();
    for (GraphFinding kind : kinds) {
      FindingType words = survey.catalog().finding(kind.type()).orElseThrow();
      survey.watch().next(kinds.indexOf(kind), kinds.size(), words.title());
      kind.in(survey).stream()
          .sorted(Comparator.comparing(found -> found.subject().id()))
          .forEach(found -> findings.add(finding(words, found)));
      if (survey.watch().stopped()) {
        return Optional.empty();
      }
    }
    return Optional.of(findings);
  }

  private static Finding finding(FindingType type, Found found) {
    return new Finding(
        Threat.id(type.id(), found.subject().id()),
        type.id(),
        found.subject(),
        severity(type.severity(), found),
        found.units(),
        found.path(),
        found.evidence());
  }

  private static Severity severity(Severity usual, Found found) {
    Severity severity = found.units() < GRID_RELEVANT ? usual : graver(usual);
    return found.graver() ? graver(severity) : severity;
  }

  private static Severity graver(Severity severity) {
    return switch (severity) {
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
