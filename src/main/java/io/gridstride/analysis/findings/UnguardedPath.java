package io.gridstride.analysis.findings;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * G06: from a device in the field, flows lead to the head-end and pass no guard. Found on the
 * device; its path is a shortest one.
 */
public record UnguardedPath() implements GraphFinding {
  @Override
  public String type() {
    return "G06";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    Walk walk =
        Walk.from(
            new EdgeReversedGraph<>(network.without(placed -> placed.is(GUARD))),
            network.where(placed -> placed.is(HEAD_END)),
            network.elements().size());
    List<Found> found = new ArrayList<>();
    for (int start : network.where(placed -> placed.is("field"))) {
      if (walk.reaches(start)) {
        Placed placed = network.element(start);
        List<String> path = network.ids(walk.back(start));
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, placed.id()),
                placed.meters(),
                path,
                GraphFinding.along(path)));
      }
    }
    return found;
  }
}
