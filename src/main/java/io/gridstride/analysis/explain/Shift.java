package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Compares outcomes, subject by subject. */
record Shift(
    SequencedMap<String, Outcome> outcomes,
    List<String> closes,
    List<String> opens,
    List<String> settles,
    List<String> unsettles) {
  static Shift none() {
    return new Shift(
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /**
   * Takes up one subject.
   *
   * @param before its threats
   * @param then its outcomes after a change, by rule id
   */
  void add(Subject subject, List<Threat> before, SequencedMap<String, Outcome> then) {
    SequencedMap<String, Outcome> from = new LinkedHashMap<>();
    before.forEach(threat -> from.put(threat.rule(), threat.outcome()));
    SequencedSet<String> rules = new TreeSet<>(from.keySet());
    rules.addAll(then.keySet());
    rules.forEach(rule ->
        add(
            Threat.id(rule, subject.id()),
            from.getOrDefault(rule, Outcome.NOT_APPLICABLE),
            then.getOrDefault(rule, Outcome.NOT_APPLICABLE)));
  }

  private void add(String id, Outcome from, Outcome to) {
    if (from == to) {
      return;
    }
    outcomes.put(id, to);
    switch (to) {
      case OPEN -> opens.add(id);
      case UNKNOWN -> unsettles.add(id);
      case MITIGATED, NOT_APPLICABLE -> {
        switch (from) {
          case OPEN -> closes.add(id);
          case UNKNOWN -> settles.add(id);
          case MITIGATED, NOT_APPLICABLE -> {}
        }
      }
    }
  }

  Effect effect() {
    return new Effect(
        sorted(closes), sorted(opens), sorted(settles), sorted(unsettles), List.of(), List.of());
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
