package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * G04: without this one element, at least {@value #THRESHOLD} meters lose every way to a head-end.
 * Flows count in both directions here. Not found on the head-end itself, on a shared line or mesh
 * that its meters cannot do without, nor where there is more than one unit or stated redundancy.
 */
public record SinglePointOfFailure() implements GraphFinding {
  static final long THRESHOLD = 50;
  private static final String REDUNDANCY = "redundancy";
  private static final List<String> EXEMPT = List.of("hes", "net.plc", "net.rfmesh");

  @Override
  public String type() {
    return "G04";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    long[] meters = network.elements().stream().mapToLong(Placed::meters).toArray();
    CutPoints cuts =
        CutPoints.of(network.graph(), network.where(placed -> placed.is(HEAD_END)), meters);
    List<Found> found = new ArrayList<>();
    for (int number = 0; number < meters.length; number++) {
      Placed placed = network.element(number);
      long lost = cuts.lost(number);
      if (lost >= THRESHOLD && !placed.is(EXEMPT) && alone(placed)) {
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, placed.id()), lost, List.of(), evidence(placed)));
      }
    }
    return found;
  }

  /** One unit, and nothing is said that stands in for it. */
  static boolean alone(Placed placed) {
    return placed.element().count() == 1
        && placed
            .property(REDUNDANCY)
            .filter(known -> !known.value().text().equals("none"))
            .isEmpty();
  }

  private static List<Fact> evidence(Placed placed) {
    return Stream.concat(
            Stream.of(GraphFinding.count(placed)),
            placed.property(REDUNDANCY).map(known -> known.about(placed.id(), REDUNDANCY)).stream())
        .toList();
  }
}
