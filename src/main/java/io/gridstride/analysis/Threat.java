package io.gridstride.analysis;

import io.gridstride.catalog.Outcome;
import java.util.List;

/**
 * One rule on one subject where the rule applies or may apply.
 *
 * @param names the ids with which the verdict speaks of this subject
 */
public record Threat(Subject subject, Verdict verdict, Names names) {
  /** The id of a rule's threat on a subject. */
  public static String id(String rule, String subject) {
    return rule + "@" + subject;
  }

  /** Rule id, {@code @}, subject id; stable over rename, move and reload. */
  public String id() {
    return id(rule(), subject.id());
  }

  /** Catalogue id of the rule. */
  public String rule() {
    return verdict.rule();
  }

  /** Open, mitigated or unknown; rules that do not apply are counted in {@link Coverage}. */
  public Outcome outcome() {
    return verdict.outcome();
  }

  /** Risk before controls. */
  public Risk inherent() {
    return verdict.inherent();
  }

  /** Risk with the controls in place. */
  public Risk residual() {
    return verdict.residual();
  }

  /** Risk once the planned controls are in place too. */
  public Risk projected() {
    return verdict.projected();
  }

  /** The facts that raised it, and for a mitigated one those that stop it. */
  public List<Fact> evidence() {
    return verdict.evidence().stream().map(clue -> clue.in(names)).distinct().toList();
  }

  /** What may be stated to decide it; empty unless unknown. */
  public List<Missing> missing() {
    return verdict.missing().stream().map(need -> need.in(names)).distinct().toList();
  }

  /** Ids of the control uses that stop it; empty when a property does, or when open. */
  public List<String> mitigatedBy() {
    return verdict.mitigatedBy();
  }
}
