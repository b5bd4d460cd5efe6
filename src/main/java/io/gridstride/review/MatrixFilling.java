package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.review.StrideMatrix.Cell;
import io.gridstride.review.StrideMatrix.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Fills a matrix. Parts of the same types share what the rules say of such types. */
final class MatrixFilling {
  private static final List<Outcome> URGENCY =
      List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED);

  /** Of equal ones the order of the analysis is kept, which is that of their ids. */
  private static final Comparator<Threat> MOST_URGENT_FIRST =
      Comparator.<Threat>comparingInt(threat -> URGENCY.indexOf(threat.outcome()))
          .thenComparingInt(threat -> -threat.inherent().score());

  /**
   * Ids of the rules that speak of parts of the same types.
   *
   * @param atFlows those that speak of an element as one end of a flow
   */
  private record Covering(Map<Stride, List<String>> own, Map<Stride, List<String>> atFlows) {}

  private final Dfd dfd;
  private final Catalog catalog;
  private final Map<String, Stride> letters = new LinkedHashMap<>();
  private final SequencedMap<Subject, Map<Stride, List<Threat>>> threats = new LinkedHashMap<>();
  private final Map<TypeFit, Covering> coverage = new LinkedHashMap<>();

  MatrixFilling(Dfd dfd, Catalog catalog, Analysis analysis) {
    this.dfd = dfd;
    this.catalog = catalog;
    catalog.rules().values().forEach(rule -> letters.put(rule.id(), rule.stride()));
    analysis
        .threats()
        .forEach(threat ->
            threats
                .computeIfAbsent(threat.subject(), _ -> new EnumMap<>(Stride.class))
                .computeIfAbsent(stride(threat), _ -> new ArrayList<>())
                .add(threat));
  }

  List<Row> rows() {
    return Stream.concat(
            sorted(dfd.elements().values().stream()).map(this::row),
            sorted(dfd.flows().values().stream()).map(this::row))
        .toList();
  }

  private static <P extends Part> Stream<P> sorted(Stream<P> parts) {
    return parts.sorted(Comparator.comparing(Part::id));
  }

  private Stride stride(Threat threat) {
    return Optional.ofNullable(letters.get(threat.rule())).orElseThrow();
  }

  private Row row(Element element) {
    Optional<ComponentType> type = catalog.type(element.type());
    return row(
        new Subject(Subject.Kind.ELEMENT, element.id()),
        StridePerElement.of(Optional.of(element.kind())),
        coverage.computeIfAbsent(
            TypeFit.of(Role.ELEMENT, type),
            fit ->
                new Covering(
                    byLetter(rule -> rule.on() == Rule.On.ELEMENT && fit.covers(rule)),
                    byLetter(rule ->
                        rule.on() == Rule.On.FLOW
                            && (TypeFit.of(Role.SOURCE, type).names(rule)
                                || TypeFit.of(Role.TARGET, type).names(rule))))));
  }

  private Row row(Flow flow) {
    return row(
        new Subject(Subject.Kind.FLOW, flow.id()),
        StridePerElement.of(Optional.empty()),
        coverage.computeIfAbsent(
            TypeFit.of(Role.SOURCE, type(flow.source())).and(Role.TARGET, type(flow.target())),
            fit ->
                new Covering(
                    byLetter(rule -> rule.on() == Rule.On.FLOW && fit.covers(rule)),
                    byLetter(_ -> false))));
  }

  private Optional<ComponentType> type(String element) {
    return dfd.element(element).flatMap(known -> catalog.type(known.type()));
  }

  private Map<Stride, List<String>> byLetter(Predicate<Rule> which) {
    Map<Stride, List<String>> rules = new EnumMap<>(Stride.class);
    catalog.rulesInUse().stream()
        .filter(which)
        .forEach(
            rule -> rules.computeIfAbsent(rule.stride(), _ -> new ArrayList<>()).add(rule.id()));
    return rules;
  }

  private Row row(Subject subject, StridePerElement symbol, Covering covering) {
    Map<Stride, List<Threat>> raised = threats.getOrDefault(subject, new EnumMap<>(Stride.class));
    SequencedMap<Stride, Cell> cells = new LinkedHashMap<>();
    for (Stride letter : Stride.values()) {
      List<Threat> there = raised.getOrDefault(letter, List.of());
      cells.put(letter, there.isEmpty() ? absent(symbol, letter, covering) : raised(there));
    }
    return new Row(subject, Register.subjectName(dfd, subject), symbol, cells);
  }

  private static Cell raised(List<Threat> all) {
    List<Threat> threats = all.stream().sorted(MOST_URGENT_FIRST).toList();
    return new StrideMatrix.Raised(
        count(threats, Outcome.OPEN),
        count(threats, Outcome.UNKNOWN),
        count(threats, Outcome.MITIGATED),
        threats.getFirst().inherent().severity(),
        threats);
  }

  private static int count(List<Threat> threats, Outcome outcome) {
    return (int) threats.stream().filter(threat -> threat.outcome() == outcome).count();
  }

  private static Cell absent(StridePerElement symbol, Stride letter, Covering covering) {
    List<String> own = covering.own().getOrDefault(letter, List.of());
    if (!own.isEmpty()) {
      return new StrideMatrix.NotHere(own);
    }
    if (!symbol.asks(letter)) {
      return new StrideMatrix.NotAsked();
    }
    List<String> atFlows = covering.atFlows().getOrDefault(letter, List.of());
    return atFlows.isEmpty() ? new StrideMatrix.Gap() : new StrideMatrix.AtFlows(atFlows);
  }
}
