package io.gridstride.analysis.explain;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change does to threats and findings, each list in the order of an analysis. Threats that
 * merely are mitigated in another way, or no longer apply where they were mitigated, are not told.
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
  private static final Comparator<Threat> BY_ID =
      Comparator.<Threat, String>comparing(threat -> threat.rule())
          .thenComparing(threat -> threat.subject().id());

  public Effect {
    closes = List.copyOf(closes);
    opens = List.copyOf(opens);
    settles = List.copyOf(settles);
    unsettles = List.copyOf(unsettles);
    ends = List.copyOf(ends);
    begins = List.copyOf(begins);
  }

  /** The difference between the analyses of one DFD before and after a change. */
  public static Effect between(Analysis before, Analysis after) {
    var tally = Tally.empty();
    List<Threat> old = before.threats();
    List<Threat> now = after.threats();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      // Most threats of a large model stay as they are, and mostly as the very same instances.
      if (i < old.size() && j < now.size() && old.get(i) == now.get(j)) {
        i++;
        j++;
        continue;
      }
      int order =
          i == old.size() ? 1 : j == now.size() ? -1 : BY_ID.compare(old.get(i), now.get(j));
      tally.add(
          order <= 0 ? old.get(i).id() : now.get(j).id(),
          order <= 0 ? old.get(i).outcome() : Outcome.NOT_APPLICABLE,
          order >= 0 ? now.get(j).outcome() : Outcome.NOT_APPLICABLE);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Effect(
        tally.closes(),
        tally.opens(),
        tally.settles(),
        tally.unsettles(),
        lost(before.findings(), after.findings()),
        lost(after.findings(), before.findings()));
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
    Set<String> left = to.stream().map(Finding::id).collect(Collectors.toSet());
    return from.stream().map(Finding::id).filter(id -> !left.contains(id)).toList();
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
