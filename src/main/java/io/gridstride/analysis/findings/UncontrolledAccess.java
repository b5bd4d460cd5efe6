package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Reached;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * G09: flows lead from a third party to the head-end, to keys or to stored data, and pass neither a
 * jump host that records sessions and asks for a second factor nor an API gateway that checks
 * access to each object. Found on the third party.
 */
public record UncontrolledAccess() implements GraphFinding {
  private static final List<String> TARGETS = List.of("hes", "kms", "pki", "store");
  private static final String JUMP = "jump";
  private static final String GATEWAY = "api.gw";
  private static final List<String> OF_A_JUMP = List.of("recording", "mfa");
  private static final List<String> OF_A_GATEWAY = List.of("objectLevelAuthZ");

  @Override
  public String type() {
    return "G09";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    Reached targets =
        survey
            .transit()
            .without(UncontrolledAccess::controls)
            .against(network.where(placed -> placed.is(TARGETS)));
    List<Found> found = new ArrayList<>();
    for (int start : network.where(placed -> placed.is("thirdParty"))) {
      if (targets.reaches(start)) {
        List<String> path = targets.path(start).elements();
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, network.element(start).id()),
                0,
                path,
                Stream.concat(
                        GraphFinding.along(path).stream(),
                        path.stream()
                            .map(id -> network.element(network.number(id)))
                            .flatMap(UncontrolledAccess::lacking))
                    .toList()));
      }
    }
    return found;
  }

  private static boolean controls(Placed placed) {
    return !required(placed).isEmpty()
        && required(placed).stream()
            .allMatch(property -> Survey.is(placed.property(property), "true"));
  }

  private static List<String> required(Placed placed) {
    return placed.is(JUMP) ? OF_A_JUMP : placed.is(GATEWAY) ? OF_A_GATEWAY : List.of();
  }

  private static Stream<Fact> lacking(Placed placed) {
    return required(placed).stream()
        .filter(property -> !Survey.is(placed.property(property), "true"))
        .map(property -> Survey.fact(placed, property));
  }
}
