package io.gridstride.analysis.engine;

import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.Verdict;
import io.gridstride.analysis.rules.Judge;
import io.gridstride.analysis.scope.Cutting;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Retouching;
import io.gridstride.analysis.scope.Wiring;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the rules of a catalogue say about every element and flow of a DFD. A value: the judgements
 * of the next DFD are made from those of this one, and are equal to those made from nothing.
 */
public final class Judgements {
  private final Catalog catalog;
  private final Dfd dfd;
  private final Wiring wiring;
  private final Judging<ElementScope> elements;
  private final Judging<FlowScope> flows;

  private Judgements(
      Catalog catalog,
      Dfd dfd,
      Wiring wiring,
      Judging<ElementScope> elements,
      Judging<FlowScope> flows) {
    this.catalog = catalog;
    this.dfd = dfd;
    this.wiring = wiring;
    this.elements = elements;
    this.flows = flows;
  }

  /**
   * Judges a sound DFD.
   *
   * @throws IllegalArgumentException if a flow ends at no element of the DFD, or if a rule asks its
   *     subject for a role that it does not have
   */
  public static Judgements of(Dfd dfd, Catalog catalog) {
    return cut(dfd, catalog, Judging.none(), Judging.none());
  }

  private static Judgements cut(
      Dfd dfd, Catalog catalog, Judging<ElementScope> elements, Judging<FlowScope> flows) {
    Wiring wiring = Wiring.of(dfd, catalog);
    Cutting.Cut cut = Cutting.of(wiring, dfd, catalog);
    Judge judge = new Judge(catalog);
    return new Judgements(
        catalog,
        dfd,
        wiring,
        elements.all(cut.elements(), cut.elementScopes(), judge),
        flows.all(cut.flows(), cut.flowScopes(), judge));
  }

  /** The judgements of a DFD after an edit. Only what the edit touches is judged again. */
  public Judgements next(Dfd after) {
    if (after.equals(dfd)) {
      return this;
    }
    Judge judge = new Judge(catalog);
    return Retouching.between(dfd, after, wiring, elements.sites(), flows.sites(), catalog)
        .map(edit ->
            new Judgements(
                catalog,
                after,
                wiring,
                elements.with(edit.elements(), judge),
                flows.with(edit.flows(), judge)))
        .orElseGet(() -> cut(after, catalog, elements, flows));
  }

  /** The DFD that was judged. */
  public Dfd dfd() {
    return dfd;
  }

  /** The subjects for which rules were asked in the last step; elements first, sorted by id. */
  public List<Subject> anew() {
    return Stream.concat(elements.anew().stream(), flows.anew().stream()).toList();
  }

  /** All threats, sorted by rule id, then subject id. */
  public List<Threat> threats() {
    SortedMap<String, List<Threat>> byRule = new TreeMap<>();
    judged()
        .flatMap(subject -> subject.threats().stream())
        .forEach(
            threat -> byRule.computeIfAbsent(threat.rule(), rule -> new ArrayList<>()).add(threat));
    return byRule.values().stream().flatMap(List::stream).toList();
  }

  /** One entry per rule, sorted by rule id. */
  public List<Coverage> coverage() {
    SortedMap<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    catalog.rules().keySet().forEach(rule -> counts.put(rule, new EnumMap<>(Outcome.class)));
    judged()
        .flatMap(subject -> subject.verdicts().stream())
        .forEach(verdict -> count(counts, verdict));
    return counts.entrySet().stream()
        .map(entry -> coverage(catalog.rule(entry.getKey()).orElseThrow(), entry.getValue()))
        .toList();
  }

  private static void count(Map<String, Map<Outcome, Integer>> counts, Verdict verdict) {
    Objects.requireNonNull(counts.get(verdict.rule())).merge(verdict.outcome(), 1, Integer::sum);
  }

  private Coverage coverage(Rule rule, Map<Outcome, Integer> count) {
    int open = count.getOrDefault(Outcome.OPEN, 0);
    int mitigated = count.getOrDefault(Outcome.MITIGATED, 0);
    int unknown = count.getOrDefault(Outcome.UNKNOWN, 0);
    int subjects =
        switch (rule.on()) {
          case ELEMENT -> elements.sites().size();
          case FLOW -> flows.sites().size();
        };
    return new Coverage(rule.id(), open, mitigated, unknown, subjects - open - mitigated - unknown);
  }

  private Stream<Judged> judged() {
    return Stream.concat(elements.judged().stream(), flows.judged().stream());
  }
}
