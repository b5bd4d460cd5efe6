package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.rules.Judge;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Tries changes out on one DFD. The same few changes are proposed against many threats, so each is
 * tried once.
 */
final class Trials {
  /**
   * What a change does.
   *
   * @param outcomes of the threats, by id, that have another one than before
   * @param effect without the findings
   */
  record Trial(SequencedMap<String, Outcome> outcomes, Effect effect) {}

  private final Judgements now;
  private final Judge judge;
  private final Map<List<Change>, Trial> known = new LinkedHashMap<>();

  Trials(Judgements now) {
    this.now = now;
    this.judge = new Judge(now.catalog());
  }

  /** What is said of the DFD as it is. */
  Judgements now() {
    return now;
  }

  /** What would become of a threat. */
  Outcome outcome(List<Change> changes, String rule, Subject subject) {
    Outcome then = trial(changes).outcomes().get(Threat.id(rule, subject.id()));
    return then != null
        ? then
        : now.threat(rule, subject).map(Threat::outcome).orElse(Outcome.NOT_APPLICABLE);
  }

  Effect effect(List<Change> changes) {
    return trial(changes).effect();
  }

  /** Whether it opens a threat that weighs as much as that one, or more. */
  boolean opensAsMuch(List<Change> changes, String rule, Subject subject) {
    List<String> opens = effect(changes).opens();
    return !opens.isEmpty() && worst(changes, opens) >= risk(now, rule, subject);
  }

  /** Only this asks for more than outcomes, and few changes for the better open anything. */
  private int worst(List<Change> changes, List<String> opened) {
    Judgements then = now.next(after(changes));
    return opened.stream().mapToInt(id -> risk(then, id)).max().orElse(0);
  }

  private static int risk(Judgements judgements, String id) {
    int at = id.indexOf('@');
    String subject = id.substring(at + 1);
    boolean flow = judgements.dfd().flow(subject).isPresent();
    return risk(
        judgements,
        id.substring(0, at),
        new Subject(flow ? Subject.Kind.FLOW : Subject.Kind.ELEMENT, subject));
  }

  private static int risk(Judgements judgements, String rule, Subject subject) {
    return judgements
        .threat(rule, subject)
        .map(threat -> threat.residual().score())
        .orElse(Integer.MAX_VALUE);
  }

  Dfd after(List<Change> changes) {
    return Hypothesis.after(changes, now.dfd());
  }

  private Trial trial(List<Change> changes) {
    return known.computeIfAbsent(changes, this::tried);
  }

  private Trial tried(List<Change> changes) {
    Shift shift = Shift.none();
    now.outcomes(after(changes), judge)
        .forEach((subject, then) -> shift.add(subject, now.threats(subject), then));
    return new Trial(shift.outcomes(), shift.effect());
  }
}
