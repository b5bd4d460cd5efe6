package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register.Entry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * What lies between two models: the same system at two times, or two designs of it. Parts are the
 * same when their ids are, except that a flow between other ends is another flow; and threats and
 * findings are the same when they are about the same part.
 *
 * @param closed threats that were open and are not
 * @param opened threats that are open and were not
 * @param asked threats that cannot be decided and were neither open nor undecided before
 * @param changed threats that are open or undecided, and were raised with another risk before
 *     controls
 * @param gone findings that are found no longer
 * @param found findings that were not found before
 * @param parts elements, flows, zones and data that are new, gone or stated otherwise
 * @param controlsAdded the control uses that are only in the later one, or have come further
 * @param controlsRemoved those only in the earlier one, or that fell back
 */
public record Comparison(
    List<Closed> closed,
    List<Entry> opened,
    List<Entry> asked,
    List<Change> changed,
    List<Finding> gone,
    List<Finding> found,
    List<PartChange> parts,
    List<ControlUse> controlsAdded,
    List<ControlUse> controlsRemoved) {
  /** One model with what a review finds in it. */
  public record Side(ThreatModel model, Catalog catalog, Analysis analysis, Register register) {
    private PartNames names() {
      return new PartNames(model.dfd(), catalog);
    }
  }

  /** A threat that was open, and why it is so no longer. */
  public record Closed(Entry before, Fate fate) {}

  /** What became of a threat that was open. */
  public enum Fate {
    MITIGATED,
    /** Its part is there still, but the rule applies no longer. */
    INAPPLICABLE,
    /** Its part is no longer there. */
    REMOVED,
    /** What was stated is stated no longer, or not enough any more. */
    UNDECIDED
  }

  /** A threat in both, as it was and as it is. */
  public record Change(Entry before, Entry after) {}

  public Comparison {
    closed = List.copyOf(closed);
    opened = List.copyOf(opened);
    asked = List.copyOf(asked);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    found = List.copyOf(found);
    parts = List.copyOf(parts);
    controlsAdded = List.copyOf(controlsAdded);
    controlsRemoved = List.copyOf(controlsRemoved);
  }

  public static Comparison between(Side before, Side after) {
    Dfd from = before.model().dfd();
    Dfd to = after.model().dfd();
    Threats threats = new Threats(new SameParts(from, to), entries(before), entries(after));
    List<Finding> were = before.analysis().findings();
    List<Finding> are = after.analysis().findings();
    return new Comparison(
        threats.closed(),
        threats.raised(Outcome.OPEN, List.of(Outcome.OPEN)),
        threats.raised(Outcome.UNKNOWN, List.of(Outcome.OPEN, Outcome.UNKNOWN)),
        threats.changed(),
        lost(were, are, threats.same()),
        lost(are, were, threats.same()),
        PartChange.between(before.names(), after.names(), threats.same()),
        controls(to, from),
        controls(from, to));
  }

  /** Whether the two are alike in all that an analysis reads and finds. */
  public boolean none() {
    return Stream.of(
            closed, opened, asked, changed, gone, found, parts, controlsAdded, controlsRemoved)
        .allMatch(List::isEmpty);
  }

  private static SequencedMap<String, Entry> entries(Side side) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    side.register().entries().forEach(entry -> entries.put(entry.threat().id(), entry));
    return entries;
  }

  /** Threats of the two by id, in the order of the registers. */
  private record Threats(
      SameParts same, SequencedMap<String, Entry> was, SequencedMap<String, Entry> is) {
    List<Closed> closed() {
      return was.values().stream()
          .filter(entry -> entry.threat().outcome() == Outcome.OPEN)
          .flatMap(entry -> fate(entry).map(fate -> new Closed(entry, fate)).stream())
          .toList();
    }

    private Optional<Fate> fate(Entry open) {
      return same.about(open.threat().subject())
          ? switch (outcome(is, open)) {
            case OPEN -> Optional.empty();
            case MITIGATED -> Optional.of(Fate.MITIGATED);
            case UNKNOWN -> Optional.of(Fate.UNDECIDED);
            case NOT_APPLICABLE -> Optional.of(Fate.INAPPLICABLE);
          }
          : Optional.of(Fate.REMOVED);
    }

    /** Those that are one thing now and were none of the others. */
    List<Entry> raised(Outcome now, List<Outcome> before) {
      return is.values().stream()
          .filter(entry -> entry.threat().outcome() == now)
          .filter(entry ->
              !same.about(entry.threat().subject()) || !before.contains(outcome(was, entry)))
          .toList();
    }

    List<Change> changed() {
      return is.values().stream()
          .filter(entry -> entry.threat().outcome() != Outcome.MITIGATED)
          .filter(entry -> same.about(entry.threat().subject()))
          .flatMap(entry ->
              Optional.ofNullable(was.get(entry.threat().id())).stream()
                  .map(old -> new Change(old, entry)))
          .filter(change -> !sameRisk(risk(change.before()), risk(change.after())))
          .toList();
    }

    private static Outcome outcome(SequencedMap<String, Entry> in, Entry entry) {
      return Optional.ofNullable(in.get(entry.threat().id()))
          .map(other -> other.threat().outcome())
          .orElse(Outcome.NOT_APPLICABLE);
    }

    private static Risk risk(Entry entry) {
      return entry.threat().inherent();
    }

    private static boolean sameRisk(Risk one, Risk other) {
      return one.score() == other.score() && one.severity() == other.severity();
    }
  }

  private static List<Finding> lost(List<Finding> from, List<Finding> to, SameParts same) {
    SequencedSet<String> kept = new LinkedHashSet<>(to.stream().map(Finding::id).toList());
    return from.stream()
        .filter(finding -> !kept.contains(finding.id()) || !same.about(finding.subject()))
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

  /** Whether what an id names in one DFD is what it names in the other. */
  record SameParts(Dfd from, Dfd to) {
    boolean about(Subject subject) {
      return switch (subject.kind()) {
        case ELEMENT, BOUNDARY, FLOW -> part(subject.id());
        case KEY_GROUP, MODEL -> true;
      };
    }

    boolean part(String id) {
      return from.part(id).map(Object::getClass).equals(to.part(id).map(Object::getClass))
          && from.part(id).isPresent()
          && flow(id);
    }

    /** True of everything but a flow that ends elsewhere. */
    private boolean flow(String id) {
      return from.flow(id)
          .flatMap(was ->
              to.flow(id)
                  .map(is -> was.source().equals(is.source()) && was.target().equals(is.target())))
          .orElse(true);
    }
  }
}
