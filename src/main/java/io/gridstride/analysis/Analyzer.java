package io.gridstride.analysis;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    Judge judge = new Judge(new Conditions(catalog));
    List<Threat> threats = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    catalog.rules().values().stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(rule -> {
          List<? extends Scope> subjects =
              switch (rule.on()) {
                case ELEMENT -> scopes.elements();
                case FLOW -> scopes.flows();
              };
          coverage.add(judge(judge, rule, subjects, threats));
        });
    return new Analysis(threats, GraphFinding.all(network, catalog), coverage);
  }

  private static Coverage judge(
      Judge judge, Rule rule, List<? extends Scope> subjects, List<Threat> threats) {
    int first = threats.size();
    for (Scope subject : subjects) {
      judge.threat(rule, subject).ifPresent(threats::add);
    }
    List<Threat> raised = threats.subList(first, threats.size());
    return new Coverage(
        rule.id(),
        count(raised, Outcome.OPEN),
        count(raised, Outcome.MITIGATED),
        count(raised, Outcome.UNKNOWN),
        subjects.size() - raised.size());
  }

  private static int count(List<Threat> threats, Outcome outcome) {
    return (int) threats.stream().filter(threat -> threat.outcome() == outcome).count();
  }
}
