package io.gridstride.analysis;

import io.gridstride.catalog.Outcome;
import java.util.List;

/**
 * One rule on one subject where the rule applies or may apply.
 *
 * @param id rule id, {@code @}, subject id; stable over rename, move and reload
 * @param rule catalogue id of the rule
 * @param outcome open, mitigated or unknown; rules that do not apply are counted in {@link
 *     Coverage}
 * @param inherent risk before controls
 * @param evidence the facts that raised it, and for a mitigated one those that stop it
 * @param missing what may be stated to decide it; empty unless unknown
 * @param mitigatedBy ids of the control uses that stop it; empty when a property does, or when open
 */
public record Threat(
    String id,
    String rule,
    Subject subject,
    Outcome outcome,
    Risk inherent,
    List<Fact> evidence,
    List<Missing> missing,
    List<String> mitigatedBy) {
  public Threat {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    mitigatedBy = List.copyOf(mitigatedBy);
  }

  /** The id of a rule's threat on a subject. */
  public static String id(String rule, String subject) {
    return rule + "@" + subject;
  }
}
