package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One step of an attacker from an element to its neighbour.
 *
 * @param from id of the element from which it is made
 * @param to id of the element that it is made to
 * @param flow id of the flow that carries it
 * @param probability product of the factors
 * @param closedBy the control or property that already stands in its way; it stays possible, but is
 *     unlikely
 * @param stops what could be put in its way, least effort first; empty when the catalogue has
 *     nothing that stops such a step
 */
public record Step(
    Sort sort,
    String from,
    String to,
    String flow,
    double probability,
    List<Factor> factors,
    Optional<Fact> closedBy,
    List<Stop> stops) {
  /** What an attacker does in a step. */
  public enum Sort {
    /** Takes over the receiver through what he can send to it. */
    TAKE,
    /** Takes over the sender through what he can ask of it. */
    ASK,
    /** Goes through a line, a repeater or a firewall without taking it over. */
    PASS,
    /** Gives the receiver a command that he made up. */
    ORDER,
    /** Has the element pass on the command that it was given. */
    FORWARD
  }

  public Step {
    factors = List.copyOf(factors);
    stops = List.copyOf(stops);
  }

  /** Nothing stands in its way yet. */
  public boolean open() {
    return closedBy.isEmpty();
  }

  double cost() {
    return -Math.log(probability);
  }
}
