package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Threats joined with decisions, worst first.
 *
 * @param entries one per threat: open before unknown before mitigated, then by falling severity and
 *     risk, then by id
 * @param unattached decisions whose threat is no longer there
 */
public record Register(List<Entry> entries, List<Decision> unattached) {
  /**
   * One line of the register.
   *
   * @param subject name of the subject as a person knows it
   */
  public record Entry(Threat threat, Rule rule, String subject, Optional<Decision> decision) {
    /** Whether work is left: open, and nobody has closed it by a decision on these facts. */
    public boolean needsWork() {
      return threat.outcome() == Outcome.OPEN
          && (stale()
              || decision
                  .map(d ->
                      d.status() == Decision.Status.OPEN
                          || d.status() == Decision.Status.NEEDS_INVESTIGATION)
                  .orElse(true));
    }

    /** Whether it was decided on other facts than those of today. */
    public boolean stale() {
      return !changed().isEmpty();
    }

    /** What is different since the decision; empty too when nobody knows what it rested on. */
    public List<Grounds.Difference> changed() {
      return decision
          .filter(d -> !d.facts().isEmpty())
          .map(d -> Grounds.read(d.facts()).changedTo(Grounds.of(threat)))
          .orElse(List.of());
    }
  }

  private static final List<Outcome> URGENCY =
      List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED, Outcome.NOT_APPLICABLE);

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.<Entry>comparingInt(entry -> URGENCY.indexOf(entry.threat().outcome()))
          .thenComparing(entry -> entry.threat().inherent().severity(), Comparator.reverseOrder())
          .thenComparingInt(entry -> -entry.threat().inherent().score())
          .thenComparing(entry -> entry.threat().id());

  public Register {
    entries = List.copyOf(entries);
    unattached = List.copyOf(unattached);
  }

  public static Register of(ThreatModel model, Analysis analysis, Catalog catalog) {
    SequencedMap<String, Decision> decisions =
        model.decisions().stream()
            .collect(
                Collectors.toMap(
                    Decision::threat, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    List<Entry> entries =
        analysis.threats().stream()
            .map(threat ->
                new Entry(
                    threat,
                    catalog.rule(threat.rule()).orElseThrow(),
                    subjectName(model.dfd(), threat.subject()),
                    Optional.ofNullable(decisions.remove(threat.id()))))
            .sorted(WORST_FIRST)
            .toList();
    return new Register(entries, List.copyOf(decisions.values()));
  }

  /**
   * The name a person knows a subject by. One without a name is called by its id, and a flow by its
   * ends.
   */
  public static String subjectName(Dfd dfd, Subject subject) {
    return switch (subject.kind()) {
      case ELEMENT -> elementName(dfd, subject.id());
      case BOUNDARY -> named(dfd.boundary(subject.id()).orElseThrow().name(), subject.id());
      case FLOW -> flowName(dfd, dfd.flow(subject.id()).orElseThrow());
      case KEY_GROUP -> "Key group " + subject.keyGroup();
      case MODEL -> "The model as a whole";
    };
  }

  private static String elementName(Dfd dfd, String id) {
    return named(dfd.element(id).orElseThrow().name(), id);
  }

  private static String named(String name, String id) {
    return name.isEmpty() ? id : name;
  }

  private static String flowName(Dfd dfd, Flow flow) {
    String ends = elementName(dfd, flow.source()) + " \u2192 " + elementName(dfd, flow.target());
    return flow.name().isEmpty() ? ends : flow.name() + " (" + ends + ")";
  }
}
