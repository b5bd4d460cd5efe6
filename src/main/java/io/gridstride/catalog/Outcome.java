package io.gridstride.catalog;

/** What a rule says about one subject. */
public enum Outcome {
  /** The threat applies and nothing stops it. */
  OPEN,
  /** The threat applies and a control or property stops it. */
  MITIGATED,
  /** A condition of the threat does not hold here. */
  NOT_APPLICABLE,
  /** An unspecified property decides; it counts neither as safe nor as absent. */
  UNKNOWN
}
