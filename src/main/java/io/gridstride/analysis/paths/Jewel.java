package io.gridstride.analysis.paths;

/**
 * What must not fall into an attacker's hands.
 *
 * @param element id
 * @param units fleet count of the element, with those just like it
 * @param assumed whether it counts only because nobody has said that it does not
 */
public record Jewel(String element, Goal goal, long units, boolean assumed) {
  /** What an attacker does with it. */
  public enum Goal {
    /** Has it switch the supply, a load or a generator. */
    SWITCHING,
    /** Reads or uses its keys. */
    KEYS,
    /** Reads personal data. */
    PERSONAL_DATA,
    /** Holds it; somebody asked for this element. */
    HOLDING
  }
}
