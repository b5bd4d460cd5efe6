package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What lies between two models: the same system at two times, or two designs of it. Parts are the
 * same when their ids are, and threats too.
 *
 * @param closed threats that were open and are mitigated, unknown or gone
 * @param opened threats that are open and were not
 * @param changed threats that are open in both with another risk before controls
 * @param ended findings that are found no longer
 * @param begun findings that were not found before
 * @param added names of parts that are only in the later model, with their ids
 * @param removed of parts that are only in the earlier one
 * @param controlsAdded ids of the control uses that are only in the later one, or have come further
 * @param controlsRemoved of those only in the earlier one, or that fell back
 */
public record Comparison(
    List<Entry> closed,
    List<Entry> opened,
    List<Change> changed,
    List<Finding> ended,
    List<Finding> begun,
    List<Part> added,
    List<Part> removed,
    List<ControlUse> controlsAdded,
    List<ControlUse> controlsRemoved,
    ModelIndex before,
    ModelIndex after) {
  /** One model with what a review finds in it. */
  public record Side(ThreatModel model, Analysis analysis, Register register) {}

  /** A threat in both, as it was and as it is. */
  public record Change(Entry before, Entry after) {}

  public Comparison {
    closed = List.copyOf(closed);
    opened = List.copyOf(opened);
    changed = List.copyOf(changed);
    ended = List.copyOf(ended);
    begun = List.copyOf(begun);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    controlsAdded = List.copyOf(controlsAdded);
    controlsRemoved = List.copyOf(controlsRemoved);
  }

  public static Comparison between(Side before, Side after) {
    SequencedMap<String, Entry> was = open(before);
    SequencedMap<String, Entry> is = open(after);
    Dfd from = before.model().dfd();
    Dfd to = after.model().dfd();
    return new Comparison(
        was.values().stream().filter(entry -> !is.containsKey(entry.threat().id())).toList(),
        is.values().stream().filter(entry -> !was.containsKey(entry.threat().id())).toList(),
        is.values().stream()
            .flatMap(entry ->
                Optional.ofNullable(was.get(entry.threat().id()))
                    .filter(old -> !sameRisk(old, entry))
                    .map(old -> new Change(old, entry))
                    .stream())
            .toList(),
        lost(before.analysis().findings(), after.analysis().findings()),
        lost(after.analysis().findings(), before.analysis().findings()),
        onlyIn(to, from),
        onlyIn(from, to),
        controls(to, from),
        controls(from, to),
        ModelIndex.of(before.analysis().threats()),
        ModelIndex.of(after.analysis().threats()));
  }

  private static SequencedMap<String, Entry> open(Side side) {
    SequencedMap<String, Entry> open = new LinkedHashMap<>();
    side.register().entries().stream()
        .filter(entry -> entry.threat().outcome() == Outcome.OPEN)
        .forEach(entry -> open.put(entry.threat().id(), entry));
    return open;
  }

  private static boolean sameRisk(Entry one, Entry other) {
    return one.threat().inherent().score() == other.threat().inherent().score()
        && one.threat().inherent().severity() == other.threat().inherent().severity();
  }

  private static List<Finding> lost(List<Finding> from, List<Finding> to) {
    List<String> kept = to.stream().map(Finding::id).toList();
    return from.stream().filter(finding -> !kept.contains(finding.id())).toList();
  }

  private static List<Part> onlyIn(Dfd one, Dfd other) {
    return one.parts()
        .filter(part -> !(part instanceof ControlUse))
        .filter(part -> other.part(part.id()).isEmpty())
        .toList();
  }

  /** By what they are and where, since the ids of uses say nothing to a reader. */
  private static List<ControlUse> controls(Dfd one, Dfd other) {
    return one.controls().values().stream()
        .filter(use ->
            other.controls().values().stream()
                .noneMatch(old ->
                    old.control().equals(use.control())
                        && old.on().equals(use.on())
                        && old.status().compareTo(use.status()) >= 0))
        .toList();
  }
}
