package io.gridstride.analysis.explain;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.catalog.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a change does to threats and findings, each list sorted by id. Threats that merely are
 * mitigated in another way, or no longer apply where they were mitigated, are not told.
 *
 * @param closes ids of open threats that become mitigated or no longer apply
 * @param opens ids of threats that were not open and are
 * @param settles ids of unknown threats that become mitigated or no longer apply
 * @param unsettles ids of threats that were not unknown and are
 * @param ends ids of findings that are found no longer
 * @param begins ids of findings that were not found before
 */
public record Effect(
    List<String> closes,
    List<String> opens,
    List<String> settles,
    List<String> unsettles,
    List<String> ends,
    List<String> begins) {
  public Effect {
    closes = List.copyOf(closes);
    opens = List.copyOf(opens);
    settles = List.copyOf(settles);
    unsettles = List.copyOf(unsettles);
    ends = List.copyOf(ends);
    begins = List.copyOf(begins);
  }

  /** The difference between what is said of one DFD before and after a change. */
  public static Effect between(
      Judgements before,
      List<Finding> findingsBefore,
      Judgements after,
      List<Finding> findingsAfter) {
    var tally = Tally.empty();
    // A part that is only in one of them is unlike in one direction only.
    SequencedSet<Subject> unlike = new LinkedHashSet<>(after.unlike(before));
    unlike.addAll(before.unlike(after));
    for (Subject subject : unlike) {
      SortedMap<String, Outcome> from = outcomes(before, subject);
      SortedMap<String, Outcome> to = outcomes(after, subject);
      SortedSet<String> rules = new TreeSet<>(from.keySet());
      rules.addAll(to.keySet());
      rules.forEach(rule ->
          tally.add(
              Threat.id(rule, subject.id()),
              from.getOrDefault(rule, Outcome.NOT_APPLICABLE),
              to.getOrDefault(rule, Outcome.NOT_APPLICABLE)));
    }
    return new Effect(
        sorted(tally.closes()),
        sorted(tally.opens()),
        sorted(tally.settles()),
        sorted(tally.unsettles()),
        lost(findingsBefore, findingsAfter),
        lost(findingsAfter, findingsBefore));
  }

  private static SortedMap<String, Outcome> outcomes(Judgements judgements, Subject subject) {
    SortedMap<String, Outcome> outcomes = new TreeMap<>();
    judgements.threats(subject).forEach(threat -> outcomes.put(threat.rule(), threat.outcome()));
    return outcomes;
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }

  /** The same without what it does to one threat. */
  public Effect besides(String threat) {
    return new Effect(
        without(closes, threat),
        without(opens, threat),
        without(settles, threat),
        without(unsettles, threat),
        ends,
        begins);
  }

  /** How much gets worse. */
  public int harm() {
    return opens.size() + begins.size();
  }

  /** How much gets better. */
  public int good() {
    return closes.size() + settles.size() + ends.size();
  }

  private static List<String> without(List<String> ids, String id) {
    return ids.stream().filter(other -> !other.equals(id)).toList();
  }

  private static List<String> lost(List<Finding> from, List<Finding> to) {
    SequencedSet<String> lost = new LinkedHashSet<>(from.stream().map(Finding::id).toList());
    to.forEach(finding -> lost.remove(finding.id()));
    return List.copyOf(lost);
  }

  /** The lists while they grow. */
  private record Tally(
      List<String> closes, List<String> opens, List<String> settles, List<String> unsettles) {
    static Tally empty() {
      return new Tally(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(String id, Outcome from, Outcome to) {
      if (from != to) {
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
    }
  }
}
