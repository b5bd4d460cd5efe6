package io.gridstride.analysis.levels;

import io.gridstride.analysis.levels.Judged.State;
import java.util.List;
import java.util.stream.Stream;

/**
 * The levels of one zone, or of one conduit: all flows between two zones.
 *
 * @param zones id of the zone, or those of the two that the conduit joins, sorted; an empty id is
 *     outside every zone
 * @param members ids of the elements in the zone and of the flows within it, or of the flows of the
 *     conduit, sorted
 * @param foundations those of which at least one requirement can be judged, in the standard's order
 * @param worstRisk highest residual score of a threat to a member; 0 if none
 * @param proposal what to do first
 */
public record Assessment(
    List<String> zones,
    List<String> members,
    List<FoundationLevel> foundations,
    int worstRisk,
    Proposal proposal) {
  public Assessment {
    zones = List.copyOf(zones);
    members = List.copyOf(members);
    foundations = List.copyOf(foundations);
  }

  public boolean conduit() {
    return zones.size() > 1;
  }

  /**
   * The sum of the gaps of all foundations: how much work it is, to compare places by. What a
   * person is told is the {@link #shortfall}.
   */
  public int gap() {
    return foundations.stream().mapToInt(FoundationLevel::gap).sum();
  }

  /** How many levels the foundation that falls shortest is short, by what is stated. */
  public int shortfall() {
    return foundations.stream().mapToInt(FoundationLevel::gap).max().orElse(0);
  }

  /** The same if all that is not stated were unsafe; at least {@link #shortfall}. */
  public int possibleShortfall() {
    return foundations.stream().mapToInt(level -> level.gap() + level.unstated()).max().orElse(0);
  }

  /** By how much the sum would grow if all that is not stated were unsafe. */
  public int unstated() {
    return foundations.stream().mapToInt(FoundationLevel::unstated).sum();
  }

  /** The requirements up to the target that are known not to be met. */
  public Stream<Judged> missing() {
    return foundations.stream()
        .flatMap(level -> level.open().stream())
        .filter(one -> one.state() == State.NOT_MET);
  }
}
