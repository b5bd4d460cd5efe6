package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Unfolded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * G17: at least two critical systems depend on one time source, sign-in, key system, certificate
 * authority, carrier or vendor, and have no other of its kind. They depend on it if a flow joins
 * them, in either direction, at most through firewalls, VPN gateways and jump hosts. Not found
 * where it is more than one unit or states redundancy.
 */
public record CommonMode() implements GraphFinding {
  private static final int COMMON = 2;
  private static final String CRITICAL = "critical";
  private static final List<String> PROVIDERS =
      List.of("time.src", "iam", "kms", "pki", "net.carrier", "vendor");
  private static final List<String> PASSED = List.of(GUARD, "jump", "vpn");

  @Override
  public String type() {
    return "G17";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    List<Integer> providers = network.where(placed -> placed.is(PROVIDERS));
    Unfolded along = survey.graph();
    Unfolded against = along.reversed();
    SequencedMap<Integer, SortedSet<Integer>> dependants = new LinkedHashMap<>();
    SequencedMap<String, TreeMap<Integer, Integer>> choices = new LinkedHashMap<>();
    for (int provider : providers) {
      var critical = new TreeSet<Integer>();
      collect(network, along, provider, critical);
      collect(network, against, provider, critical);
      dependants.put(provider, critical);
      var choice =
          choices.computeIfAbsent(
              network.element(provider).element().type(), type -> new TreeMap<>());
      critical.forEach(number -> choice.merge(number, 1, Integer::sum));
    }
    List<Found> found = new ArrayList<>();
    dependants.forEach((number, critical) -> {
      Placed provider = network.element(number);
      var choice = choices.getOrDefault(provider.element().type(), new TreeMap<>());
      List<Placed> captive =
          critical.stream()
              .filter(dependant -> choice.getOrDefault(dependant, 0) == 1)
              .map(network::element)
              .toList();
      if (captive.size() >= COMMON && SinglePointOfFailure.alone(provider)) {
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, provider.id()),
                0,
                List.of(),
                evidence(provider, captive)));
      }
    });
    return found;
  }

  /** The critical elements that are joined with a start. */
  private static void collect(
      Network network, Unfolded graph, int start, SortedSet<Integer> critical) {
    var seen = new TreeSet<>(List.of(start));
    var waiting = new ArrayList<>(List.of(start));
    while (!waiting.isEmpty()) {
      int place = waiting.removeLast();
      for (int arc = graph.first(place); arc < graph.first(place + 1); arc++) {
        int to = graph.target(arc);
        Placed reached = network.element(graph.element(to));
        if (reached.is(CRITICAL) && graph.element(to) != start) {
          critical.add(graph.element(to));
        }
        if (reached.is(PASSED) && seen.add(to)) {
          waiting.add(to);
        }
      }
    }
  }

  private static List<Fact> evidence(Placed provider, List<Placed> captive) {
    return Stream.concat(
            Stream.of(GraphFinding.count(provider)),
            GraphFinding.shown(captive.stream().map(Placed::typeFact).toList()).stream())
        .toList();
  }
}
