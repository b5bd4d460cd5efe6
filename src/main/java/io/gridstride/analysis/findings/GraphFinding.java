package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.scope.Placed;
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
    permits FlatZone,
        MissingDmz,
        LateralMovement,
        SinglePointOfFailure,
        BridgeLink,
        UnguardedPath,
        Bypass,
        UnwatchedConduit,
        UncontrolledAccess,
        SharedKey,
        OutsideCommand,
        ControlConcentration,
        ClearStretch,
        UnsignedCommand,
        DualHomedHost,
        TrustInversion,
        CommonMode,
        LevelGap,
        CheapestPath,
        ModellingDebt {
  /** Every one there is, in the order of their types. */
  List<GraphFinding> ALL =
      List.of(
          new FlatZone(),
          new MissingDmz(),
          new LateralMovement(),
          new SinglePointOfFailure(),
          new BridgeLink(),
          new UnguardedPath(),
          new Bypass(),
          new UnwatchedConduit(),
          new UncontrolledAccess(),
          new SharedKey(),
          new OutsideCommand(),
          new ControlConcentration(),
          new ClearStretch(),
          new UnsignedCommand(),
          new DualHomedHost(),
          new TrustInversion(),
          new CommonMode(),
          new LevelGap(),
          new CheapestPath(),
          new ModellingDebt());

  /**
   * From so many meters on a finding is one band graver: the domain reference, section 9, calls so
   * many switchable points relevant to the grid.
   */
  long GRID_RELEVANT = 100_000;

  /** So many facts of one sort are shown. */
  int MOST_SHOWN = 20;

  List<String> HEAD_END = List.of("hes");

  List<String> KEYS = List.of("kms", "pki");

  String GUARD = "boundary";

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

  /** How many units an element stands for. */
  static Fact count(Placed placed) {
    return new Fact(
        placed.id(), "count", Long.toString(placed.element().count()), Fact.Origin.MODEL);
  }

  /** The first of many facts, and how many more there are: nobody reads thousands. */
  static List<Fact> shown(List<Fact> facts) {
    if (facts.size() <= MOST_SHOWN) {
      return facts;
    }
    List<Fact> shown = new ArrayList<>(facts.subList(0, MOST_SHOWN));
    Fact next = facts.get(MOST_SHOWN);
    shown.add(
        new Fact(
            next.about(),
            "more",
            Integer.toString(facts.size() - MOST_SHOWN),
            Fact.Origin.DERIVED));
    return shown;
  }
}
