package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * G03: meters can reach each other with no concentrator, gateway, firewall or system in between.
 * Found on the first meter of each such group. One population of meters is a group of its own where
 * it shares a medium that is not said to block traffic from device to device.
 */
public record LateralMovement() implements GraphFinding {
  private static final String PEER_BLOCKING = "peerBlocking";
  private static final List<String> MEDIA = List.of("net.plc", "net.rfmesh");
  private static final List<String> BETWEEN =
      List.of("field", "fieldtool", "hanDevice", "actuator", "net.plc", "net.rfmesh");
  private static final List<String> APART = List.of("aggregator", "gateway", "critical");

  @Override
  public String type() {
    return "G03";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    List<Found> found = new ArrayList<>();
    for (List<Placed> members : groups(network)) {
      List<Placed> meters = members.stream().filter(placed -> placed.meters() > 0).toList();
      List<Placed> media = members.stream().filter(placed -> placed.is(MEDIA)).toList();
      long units = meters.stream().mapToLong(Placed::meters).sum();
      if (meters.size() > 1 || (units > 1 && !media.isEmpty())) {
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, meters.getFirst().id()),
                units,
                List.of(),
                evidence(meters, media)));
      }
    }
    return found;
  }

  /** The elements through which an attacker can go, those together that a flow joins. */
  private static Collection<List<Placed>> groups(Network network) {
    boolean[] lets = new boolean[network.elements().size()];
    network.where(LateralMovement::lets).forEach(number -> lets[number] = true);
    var joined = new Groups(lets.length);
    for (int flow = 0; flow < network.flows().size(); flow++) {
      if (lets[network.wiring().source(flow)] && lets[network.wiring().target(flow)]) {
        joined.join(network.wiring().source(flow), network.wiring().target(flow));
      }
    }
    SequencedMap<Integer, List<Placed>> groups = new LinkedHashMap<>();
    for (int number = 0; number < lets.length; number++) {
      if (lets[number]) {
        groups
            .computeIfAbsent(joined.of(number), group -> new ArrayList<>())
            .add(network.element(number));
      }
    }
    return groups.values();
  }

  /** Whether an attacker can go through it from one meter to the next. */
  private static boolean lets(Placed placed) {
    return placed.is(BETWEEN)
        && !placed.is(APART)
        && !Survey.is(placed.property(PEER_BLOCKING), "true");
  }

  private static List<Fact> evidence(List<Placed> meters, List<Placed> media) {
    return GraphFinding.shown(
        Stream.concat(
                media.stream().map(medium -> Survey.fact(medium, PEER_BLOCKING)),
                meters.stream().map(GraphFinding::count))
            .toList());
  }
}
