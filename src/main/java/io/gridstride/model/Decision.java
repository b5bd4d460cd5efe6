package io.gridstride.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people decided about one threat.
 *
 * @param threat id of the threat: rule id, {@code @}, subject id
 * @param by who decided; may be empty
 * @param at the day of the decision
 * @param due until when the owner acts
 * @param link ticket or document, as plain text; may be empty
 * @param facts those it was decided on; different ones ask for review; empty when nobody knows
 */
public record Decision(
    String threat,
    Status status,
    String reason,
    String by,
    Optional<LocalDate> at,
    String owner,
    Optional<LocalDate> due,
    String link,
    String facts,
    Extras extras) {
  /** The states of triage. */
  public enum Status {
    OPEN,
    NEEDS_INVESTIGATION,
    MITIGATED,
    ACCEPTED,
    TRANSFERRED,
    NOT_APPLICABLE
  }

  /** The same about another threat. */
  public Decision on(String other) {
    return new Decision(other, status, reason, by, at, owner, due, link, facts, extras);
  }
}
