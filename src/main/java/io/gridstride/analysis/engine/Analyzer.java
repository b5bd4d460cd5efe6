package io.gridstride.analysis.engine;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.risk.Risks;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.rules.Judge;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Scopes;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Derives all threats and findings. The result depends on the facts and not on their order: a DFD
 * with its parts in another order gives an equal result.
 */
public final class Analyzer {
  private Analyzer() {}

  /**
   * Analyses a sound DFD.
   *
   * @throws IllegalArgumentException if a flow ends at no element of the DFD, or if a rule asks its
   *     subject for a role that it does not have
   */
  public static Analysis analyze(Dfd dfd, Catalog catalog) {
    Network network = Network.of(dfd, catalog);
    Scopes scopes = Scopes.of(dfd, catalog, network);
    SortedMap<String, Judged> judged = new TreeMap<>();
    judged.putAll(judged(catalog, Rule.On.ELEMENT, scopes.elements()));
    judged.putAll(judged(catalog, Rule.On.FLOW, scopes.flows()));
    return new Analysis(
        judged.values().stream().flatMap(rule -> rule.threats().stream()).toList(),
        GraphFinding.all(new Survey(dfd, catalog, network, Watch.PATIENT)).orElseThrow(),
        judged.values().stream().map(Judged::coverage).toList());
  }

  /** What became of one rule: its threats, sorted by subject. */
  private record Judged(Rule rule, int subjects, List<Threat> threats) {
    Coverage coverage() {
      return new Coverage(
          rule.id(),
          count(Outcome.OPEN),
          count(Outcome.MITIGATED),
          count(Outcome.UNKNOWN),
          subjects - threats.size());
    }

    private int count(Outcome outcome) {
      return (int) threats.stream().filter(threat -> threat.outcome() == outcome).count();
    }
  }

  private static SortedMap<String, Judged> judged(
      Catalog catalog, Rule.On on, List<? extends Scope> subjects) {
    List<Judged> rules =
        catalog.rules().values().stream()
            .filter(rule -> rule.on() == on)
            .sorted(Comparator.comparing(Rule::id))
            .map(rule -> new Judged(rule, subjects.size(), new ArrayList<>()))
            .toList();
    Conditions conditions = Conditions.of(catalog);
    Risks risks = new Risks();
    for (Scope subject : subjects) {
      Judge judge = new Judge(conditions, risks, subject);
      rules.forEach(rule -> judge.threat(rule.rule()).ifPresent(rule.threats()::add));
    }
    SortedMap<String, Judged> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.rule().id(), rule));
    return byId;
  }
}
