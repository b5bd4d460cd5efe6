package io.gridstride.analysis.findings;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Walk;
import io.gridstride.model.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * G02: from an outsider or from a system that outsiders use, flows lead to the head-end or to the
 * keys without passing a DMZ or a guard. Found on the element where they begin.
 */
public record MissingDmz() implements GraphFinding {
  private static final String DMZ = "DMZ";
  private static final List<String> OUTSIDE = List.of("thirdParty", "adv", "cis", "portal");
  private static final List<String> TARGETS = List.of("hes", "kms", "pki");

  @Override
  public String type() {
    return "G02";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    var unguarded = network.without(placed -> placed.is(GUARD) || inDmz(placed));
    Walk walk =
        Walk.from(
            new EdgeReversedGraph<>(unguarded),
            network.where(placed -> placed.is(TARGETS)),
            network.elements().size());
    List<Found> found = new ArrayList<>();
    for (int start : network.where(placed -> placed.is(OUTSIDE))) {
      if (walk.reaches(start)) {
        List<String> path = network.ids(walk.back(start));
        String id = path.getFirst();
        found.add(
            new Found(new Subject(Subject.Kind.ELEMENT, id), 0, path, GraphFinding.along(path)));
      }
    }
    return found;
  }

  private static boolean inDmz(Placed placed) {
    return placed.zones().stream().anyMatch(MissingDmz::isDmz);
  }

  private static boolean isDmz(Boundary zone) {
    return Stream.concat(Stream.of(zone.id()), zone.kind().stream())
        .anyMatch(name -> name.toUpperCase(Locale.ROOT).contains(DMZ));
  }
}
