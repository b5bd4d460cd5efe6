package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an attacker can begin.
 *
 * @param element id
 * @param probability that he has or gets a hold there: the product of the factors
 * @param closedBy the control or property that stands in his way already
 * @param stops what could be put in his way; empty where no control keeps him out, as with people,
 *     and with devices in his own hands
 */
public record Entry(
    String element,
    double probability,
    List<Factor> factors,
    Optional<Fact> closedBy,
    List<Stop> stops) {
  public Entry {
    factors = List.copyOf(factors);
    stops = List.copyOf(stops);
  }

  static Entry of(String element, List<Factor> factors, Obstacles.Found found) {
    List<Factor> all = Stream.concat(factors.stream(), found.factor().stream()).toList();
    return new Entry(element, Factor.product(all), all, found.closedBy(), found.stops());
  }

  /** Nothing stands in his way yet. */
  public boolean open() {
    return closedBy.isEmpty();
  }

  double cost() {
    return -Math.log(probability);
  }
}
