package io.gridstride.analysis.levels;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.catalog.Requirement;
import java.util.List;

/**
 * What became of one requirement in one place.
 *
 * @param facts what shows that it is not met, of the first members where it is not
 * @param missing what must be stated to know, of the first members where it must
 * @param members how many elements and flows those facts, or else that silence, concern
 * @param planned ids of the planned controls that will meet it
 */
public record Judged(
    Requirement requirement,
    State state,
    List<Fact> facts,
    List<Missing> missing,
    int members,
    List<String> planned) {
  /** Whether a requirement is met. */
  public enum State {
    /** By a control in place, or by what is stated of every member that can be asked. */
    MET,
    /** What is stated of at least one member says so, and no control makes up for it. */
    NOT_MET,
    /** Nobody has said. */
    NOT_STATED
  }

  public Judged {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
    planned = List.copyOf(planned);
  }
}
