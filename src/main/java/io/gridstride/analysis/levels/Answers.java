package io.gridstride.analysis.levels;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The threats to each element and flow, with the controls that answer them. */
record Answers(Catalog catalog, SequencedMap<String, List<Threat>> bySubject) {
  Answers {
    bySubject = Ordered.map(bySubject);
  }

  static Answers of(Collection<Threat> threats, Catalog catalog) {
    SequencedMap<String, List<Threat>> bySubject = new LinkedHashMap<>();
    threats.forEach(threat ->
        bySubject.computeIfAbsent(threat.subject().id(), id -> new ArrayList<>()).add(threat));
    return new Answers(catalog, bySubject);
  }

  /** How many threats to what shows that a requirement is not met a control answers. */
  int count(Control control, Judged judged) {
    return (int)
        judged.facts().stream()
            .map(Fact::about)
            .distinct()
            .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
            .flatMap(threat -> catalog.rule(threat.rule()).stream())
            .filter(rule ->
                rule.controls().contains(control.id()) || rule.supporting().contains(control.id()))
            .count();
  }

  /** The highest residual score of a threat to one of these; 0 if there is none. */
  int worstRisk(Collection<String> subjects) {
    return subjects.stream()
        .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
        .mapToInt(threat -> threat.residual().score())
        .max()
        .orElse(0);
  }
}
