package io.gridstride.analysis.engine;

import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.rules.Judge;
import io.gridstride.analysis.scope.Cutting;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Retouching;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Site;
import io.gridstride.analysis.scope.Wiring;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What the rules of a catalogue say about every element and flow of a DFD. A value: the judgements
 * of the next DFD are made from those of this one, and are equal to those made from nothing.
 */
public final class Judgements {
  private final Conditions conditions;
  private final Dfd dfd;
  private final Wiring wiring;
  private final Judging<ElementScope> elements;
  private final Judging<FlowScope> flows;

  private Judgements(
      Conditions conditions,
      Dfd dfd,
      Wiring wiring,
      Judging<ElementScope> elements,
      Judging<FlowScope> flows) {
    this.conditions = conditions;
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
    return cut(dfd, Conditions.of(catalog), Judging.none(), Judging.none());
  }

  private static Judgements cut(
      Dfd dfd, Conditions conditions, Judging<ElementScope> elements, Judging<FlowScope> flows) {
    Catalog catalog = conditions.catalog();
    Wiring wiring = Wiring.of(dfd, catalog);
    Cutting.Cut cut = Cutting.of(wiring, dfd, catalog);
    Judge judge = new Judge(catalog);
    return new Judgements(
        conditions,
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
    Judge judge = new Judge(catalog());
    return Retouching.between(dfd, after, wiring, elements.sites(), flows.sites(), catalog())
        .map(edit ->
            new Judgements(
                conditions,
                after,
                wiring,
                elements.with(edit.elements(), judge),
                flows.with(edit.flows(), judge)))
        .orElseGet(() -> cut(after, conditions, elements, flows));
  }

  /**
   * What the rules would say after an edit, of each subject that it touches: the outcomes by rule
   * id, and nothing else of a threat. Far quicker than {@link #next}, for who tries out many edits.
   *
   * @param after with the same elements and flows, though in another state
   * @param judge by the same catalogue
   */
  public SequencedMap<Subject, SequencedMap<String, Outcome>> outcomes(Dfd after, Judge judge) {
    SequencedMap<Scope, SequencedMap<String, Outcome>> known = new LinkedHashMap<>();
    SequencedMap<Subject, SequencedMap<String, Outcome>> outcomes = new LinkedHashMap<>();
    touched(after)
        .forEach(site ->
            outcomes.put(site.subject(), known.computeIfAbsent(site.scope(), judge::outcomes)));
    return outcomes;
  }

  private Stream<? extends Site<?>> touched(Dfd after) {
    return Retouching.between(dfd, after, wiring, elements.sites(), flows.sites(), catalog())
        .map(edit ->
            Stream.<Site<?>>concat(
                edit.elements().values().stream(), edit.flows().values().stream()))
        .orElseGet(() -> {
          Cutting.Cut cut = Cutting.of(Wiring.of(after, catalog()), after, catalog());
          return Stream.concat(elements.touched(cut.elements()), flows.touched(cut.flows()));
        });
  }

  /** The DFD that was judged. */
  public Dfd dfd() {
    return dfd;
  }

  /** The subjects for which rules were asked in the last step; elements first, sorted by id. */
  public List<Subject> anew() {
    return Stream.concat(elements.anew().stream(), flows.anew().stream()).toList();
  }

  /** The catalogue whose rules were asked. */
  public Catalog catalog() {
    return conditions.catalog();
  }

  /** How its conditions are decided. */
  public Conditions conditions() {
    return conditions;
  }

  /** Where an element or flow stands; empty when there is none of this id. */
  public Optional<Site<?>> site(Subject subject) {
    return switch (subject.kind()) {
      case ELEMENT -> elements.site(subject.id()).map(site -> site);
      case FLOW -> flows.site(subject.id()).map(site -> site);
      case BOUNDARY, KEY_GROUP, MODEL -> Optional.empty();
    };
  }

  /** The threats on an element or flow, sorted by rule id; none when there is none of this id. */
  public List<Threat> threats(Subject subject) {
    Optional<Judged> judged =
        switch (subject.kind()) {
          case ELEMENT -> elements.judged(subject.id());
          case FLOW -> flows.judged(subject.id());
          case BOUNDARY, KEY_GROUP, MODEL -> Optional.empty();
        };
    return judged.map(Judged::threats).orElse(List.of());
  }

  /** What a rule says about a subject; empty when it does not apply. */
  public Optional<Threat> threat(String rule, Subject subject) {
    return threats(subject).stream().filter(threat -> threat.rule().equals(rule)).findFirst();
  }

  /** All threats, sorted by rule id, then subject id. */
  public List<Threat> threats() {
    return byRule().threats();
  }

  /** One entry per rule in use, sorted by rule id. */
  public List<Coverage> coverage() {
    return byRule().coverage(this::subjects);
  }

  private ByRule byRule() {
    return new ByRule(catalog().rulesInUse(), List.of(elements.judged(), flows.judged()));
  }

  private int subjects(Rule rule) {
    return switch (rule.on()) {
      case ELEMENT -> elements.sites().size();
      case FLOW -> flows.sites().size();
    };
  }
}
