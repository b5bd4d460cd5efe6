package io.gridstride.analysis.explain;

import io.gridstride.analysis.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

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

  /** The same with what it does to findings. */
  Effect on(List<Finding> before, List<Finding> after) {
    return new Effect(closes, opens, settles, unsettles, lost(before, after), lost(after, before));
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
}
