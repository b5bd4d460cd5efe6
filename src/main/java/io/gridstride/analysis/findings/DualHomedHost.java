package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.model.Boundary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jgrapht.Graphs;

/**
 * G15: a host speaks directly with elements of two zones of which neither encloses the other, so it
 * leads around whatever guards the border between them. What is nested with its own zone counts as
 * its own zone, and a peer that is a guard or a sensor does not count.
 *
 * <p>Not found where both zones are trusted about as much, where the host is stated to be connected
 * to one zone only, nor on what stands between zones by trade: firewalls, jump hosts, VPN and API
 * gateways, networks, sensors, devices in the field, partners and people.
 */
public record DualHomedHost() implements GraphFinding {
  /** Up to here two zones are trusted about as much; the domain reference, section 0.4. */
  static final int TRUST_GAP = 15;

  /** From more than this on it is as wide as from the neighbourhood network to the head-end. */
  static final int WIDE_GAP = 40;

  private static final String INTERFACES = "interfaces";
  private static final List<String> BETWEEN = List.of(GUARD, "jump", "vpn", "api.gw", "monitor");
  private static final List<String> NO_HOST =
      List.of("field", "fieldtool", "hanDevice", "der", "link", "actor", "thirdParty");

  @Override
  public String type() {
    return "G15";
  }

  /** A zone into which the host reaches, and with whom it speaks there. */
  private record Side(Boundary zone, Placed peer, Optional<Integer> trust) {
    List<Fact> facts() {
      Fact zoneFact = new Fact(peer.id(), "zone", zone.id(), Fact.Origin.MODEL);
      return trust.isPresent()
          ? List.of(zoneFact)
          : List.of(zoneFact, new Fact(zone.id(), "kind", Survey.UNSPECIFIED, Fact.Origin.DERIVED));
    }
  }

  private record Bridge(Side one, Side other) {
    /** How much more one side is trusted; empty when that is not known of both. */
    Optional<Integer> gap() {
      return one.trust().flatMap(a -> other.trust().map(b -> Math.abs(a - b)));
    }

    /** What is unknown may be wide. */
    boolean tells() {
      return gap().filter(gap -> gap <= TRUST_GAP).isEmpty();
    }
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    List<Found> found = new ArrayList<>();
    for (int number = 0; number < network.elements().size(); number++) {
      Placed host = network.element(number);
      if (!host.is(NO_HOST) && !host.is(BETWEEN) && !Survey.is(host.property(INTERFACES), "1")) {
        widest(sides(survey, number)).ifPresent(bridge -> found.add(found(host, bridge)));
      }
    }
    return found;
  }

  private static List<Side> sides(Survey survey, int number) {
    Network network = survey.network();
    SequencedMap<String, Side> sides = new LinkedHashMap<>();
    Placed host = network.element(number);
    network.graph().edgesOf(number).stream()
        .map(flow -> Graphs.getOppositeVertex(network.graph(), flow, number))
        .distinct()
        .sorted()
        .map(network::element)
        .filter(peer -> !peer.equals(host) && !peer.is(BETWEEN) && !peer.zones().isEmpty())
        .forEach(peer -> {
          Placed stands = nested(host, peer) ? host : peer;
          Boundary zone = stands.zones().getFirst();
          sides.putIfAbsent(zone.id(), new Side(zone, peer, survey.trust(stands)));
        });
    return List.copyOf(sides.values());
  }

  private static boolean nested(Placed one, Placed other) {
    return !one.zones().isEmpty()
        && (one.zones().contains(other.zones().getFirst())
            || other.zones().contains(one.zones().getFirst()));
  }

  /** Of equally wide ones the first; a head-end may have thousands of sides. */
  private static Optional<Bridge> widest(List<Side> sides) {
    Optional<Bridge> widest = Optional.empty();
    int most = -1;
    for (int i = 0; i < sides.size(); i++) {
      for (Side other : sides.subList(i + 1, sides.size())) {
        var bridge = new Bridge(sides.get(i), other);
        int gap = bridge.gap().orElse(0);
        if (gap > most && bridge.tells() && !nested(bridge.one().peer(), other.peer())) {
          widest = Optional.of(bridge);
          most = gap;
        }
      }
    }
    return widest;
  }

  private static Found found(Placed host, Bridge bridge) {
    Stream<Fact> interfaces =
        host.type().filter(type -> type.properties().contains(INTERFACES)).isPresent()
            ? Stream.of(Survey.fact(host, INTERFACES))
            : Stream.of();
    return new Found(
        new Subject(Subject.Kind.ELEMENT, host.id()),
        0,
        bridge.gap().filter(gap -> gap > WIDE_GAP).isPresent(),
        List.of(bridge.one().peer().id(), host.id(), bridge.other().peer().id()),
        Stream.of(bridge.one().facts().stream(), bridge.other().facts().stream(), interfaces)
            .flatMap(facts -> facts)
            .toList());
  }
}
