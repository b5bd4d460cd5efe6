package io.gridstride.catalog;

import java.util.List;

/**
 * A security control.
 *
 * @param how what to do, in one or two sentences
 * @param kind whether it makes an attack less likely or less harmful
 * @param at what it is put on: device, flow, zone or process
 * @param references ids of catalogue references
 */
public record Control(
    String id, String title, String how, Effort effort, Kind kind, At at, List<String> references) {
  /** Up to weeks and configuration only; months or the next procurement; years or a new fleet. */
  public enum Effort {
    LOW(1),
    MEDIUM(3),
    HIGH(9);

    private final int cost;

    Effort(int cost) {
      this.cost = cost;
    }

    /** Its cost class, to compare controls by: 1, 3 or 9 (AMI domain reference, section 9). */
    public int cost() {
      return cost;
    }
  }

  /** Stops attacks; shows them; or limits and repairs their harm. */
  public enum Kind {
    PREVENTIVE,
    DETECTIVE,
    RECOVERY
  }

  /** What a control is put on. */
  public enum At {
    DEVICE,
    FLOW,
    ZONE,
    PROCESS
  }

  public Control {
    references = List.copyOf(references);
  }
}
