package io.gridstride.analysis;

import io.gridstride.catalog.Outcome;
import java.util.List;

/**
 * What one rule says about every subject of the same scope.
 *
 * @param rule catalogue id of the rule
 * @param outcome open, mitigated or unknown
 * @param inherent risk before controls
 * @param residual risk with the controls in place
 * @param projected risk once the planned controls are in place too
 * @param evidence the facts that raised it, and for a mitigated one those that stop it
 * @param missing what may be stated to decide it; empty unless unknown
 * @param mitigatedBy ids of the control uses that stop it; empty when a property does, or when open
 */
public record Verdict(
    String rule,
    Outcome outcome,
    Risk inherent,
    Risk residual,
    Risk projected,
    List<Clue> evidence,
    List<Need> missing,
    List<String> mitigatedBy) {
  /** A {@link Fact} with gaps for ids. */
  public record Clue(Mention about, String name, Mention value, Fact.Origin origin) {
    /** The fact about one subject. */
    public Fact in(Names names) {
      return new Fact(names.of(about), name, names.of(value), origin);
    }
  }

  /** A {@link Missing} with a gap for the id. */
  public record Need(Mention about, String property) {
    /** The same for one subject. */
    public Missing in(Names names) {
      return new Missing(names.of(about), property);
    }
  }

  public Verdict {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    mitigatedBy = List.copyOf(mitigatedBy);
  }
}
