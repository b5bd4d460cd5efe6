package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.paths.Advice;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.PathQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * G19: the likeliest way of an attacker to a crown jewel is open at every step, and is no less
 * likely than {@value #LEAST}. Found on the jewel; its evidence is the way, how likely it is, and
 * the one control that makes the likeliest way least likely.
 */
public record CheapestPath() implements GraphFinding {
  private static final double LEAST = 0.01;
  private static final double PERCENT = 100;

  @Override
  public String type() {
    return "G19";
  }

  @Override
  public List<Found> in(Survey survey) {
    return AttackPaths.of(
            survey.dfd(),
            survey.catalog(),
            PathQuery.CHEAPEST,
            (done, of) -> !survey.watch().stopped())
        .map(CheapestPath::found)
        .orElse(List.of());
  }

  private static List<Found> found(AttackPaths paths) {
    Map<Jewel, AttackPath> likeliest = new LinkedHashMap<>();
    paths.cheapest().forEach(path -> likeliest.putIfAbsent(path.jewel(), path));
    return likeliest.values().stream()
        .filter(path -> path.open() && path.probability() >= LEAST)
        .map(path -> found(path, paths.advice()))
        .toList();
  }

  private static Found found(AttackPath path, List<Advice> advice) {
    Jewel jewel = path.jewel();
    List<Fact> evidence = new ArrayList<>(GraphFinding.along(path.elements()));
    evidence.add(
        new Fact(jewel.element(), "likelihood", percent(path.probability()), Fact.Origin.DERIVED));
    advice.stream()
        .filter(best -> best.jewel().equals(jewel))
        .forEach(best ->
            evidence.add(
                new Fact(
                    best.stop().on(),
                    "control",
                    best.stop().control().id() + " would make it " + percent(best.after()),
                    Fact.Origin.DERIVED)));
    return new Found(
        new Subject(Subject.Kind.ELEMENT, jewel.element()),
        jewel.goal() == Jewel.Goal.SWITCHING ? jewel.units() : 0,
        path.elements(),
        evidence);
  }

  private static String percent(double probability) {
    return String.format(Locale.ROOT, "%.1f %%", PERCENT * probability);
  }
}
