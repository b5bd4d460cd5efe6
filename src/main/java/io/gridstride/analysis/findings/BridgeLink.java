package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jgrapht.Graphs;

/**
 * G05: without this one link, at least 50 meters lose every way to a head-end. All flows between
 * two elements are one link; it is found on the first of them towards the head-end. Not found where
 * either end is more than one unit, states redundancy or is a shared line or mesh, for then there
 * is more than one line; nor where an alternative path is stated.
 */
public record BridgeLink() implements GraphFinding {
  private static final String ALTERNATIVE = "altPath";
  private static final List<String> SHARED = List.of("net.plc", "net.rfmesh");

  @Override
  public String type() {
    return "G05";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    long[] meters = network.elements().stream().mapToLong(Placed::meters).toArray();
    CutPoints cuts =
        CutPoints.of(network.graph(), network.where(placed -> placed.is(HEAD_END)), meters);
    List<Found> found = new ArrayList<>();
    for (CutPoints.Bridge bridge : cuts.bridges()) {
      if (bridge.lost() >= SinglePointOfFailure.THRESHOLD && bridge.near() < meters.length) {
        Placed near = network.element(bridge.near());
        Placed far = network.element(bridge.far());
        List<Flow> flows = between(network, bridge);
        if (single(near) && single(far) && !alternative(survey, flows)) {
          found.add(
              new Found(
                  new Subject(Subject.Kind.FLOW, flows.getFirst().id()),
                  bridge.lost(),
                  List.of(far.id(), near.id()),
                  evidence(survey, far, near, flows)));
        }
      }
    }
    return found;
  }

  private static boolean single(Placed placed) {
    return SinglePointOfFailure.alone(placed) && !placed.is(SHARED);
  }

  private static boolean alternative(Survey survey, List<Flow> flows) {
    return flows.stream().anyMatch(flow -> Survey.is(survey.property(flow, ALTERNATIVE), "true"));
  }

  /** Those towards the head-end first. */
  private static List<Flow> between(Network network, CutPoints.Bridge bridge) {
    return network.graph().edgesOf(bridge.far()).stream()
        .filter(
            flow -> Graphs.getOppositeVertex(network.graph(), flow, bridge.far()) == bridge.near())
        .sorted(
            Comparator.comparing((Integer flow) -> network.wiring().source(flow) != bridge.far())
                .thenComparing(flow -> flow))
        .map(network.flows()::get)
        .toList();
  }

  private static List<Fact> evidence(Survey survey, Placed far, Placed near, List<Flow> flows) {
    return Stream.concat(
            Stream.of(GraphFinding.count(far), GraphFinding.count(near)),
            flows.stream().map(flow -> survey.fact(flow, ALTERNATIVE)))
        .toList();
  }
}
