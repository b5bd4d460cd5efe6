package io.gridstride.model;

import java.util.Optional;

/**
 * A security control put somewhere in the system.
 *
 * @param control catalogue id, such as {@code C21}
 * @param on id of the element, flow or boundary it protects; empty means the whole model
 */
public record ControlUse(
    String id, String control, Optional<String> on, Status status, String notes, Extras extras)
    implements Part {
  /** How far the control has come. Only the last two reduce today's risk. */
  public enum Status {
    PLANNED,
    IMPLEMENTED,
    VERIFIED;

    public boolean inPlace() {
      return this != PLANNED;
    }
  }

  public ControlUse withId(String next) {
    return new ControlUse(next, control, on, status, notes, extras);
  }

  public ControlUse withOn(Optional<String> next) {
    return new ControlUse(id, control, next, status, notes, extras);
  }

  public ControlUse withStatus(Status next) {
    return new ControlUse(id, control, on, next, notes, extras);
  }

  public ControlUse withNotes(String next) {
    return new ControlUse(id, control, on, status, next, extras);
  }
}
