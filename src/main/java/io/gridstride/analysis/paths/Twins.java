package io.gridstride.analysis.paths;

import io.gridstride.analysis.scope.Network;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Elements that nothing but their ids tells apart: of one type and zone, with equal properties and
 * controls, and equal flows with the same neighbours, as the meters of one concentrator. What holds
 * for one holds for all, so one of them, the first by id, stands for the others.
 */
final class Twins {
  private record Alike(
      Optional<String> apart,
      String type,
      Optional<String> zone,
      Properties properties,
      List<String> controls,
      List<Tie> ties) {}

  private record Tie(
      boolean out,
      String other,
      Optional<String> protocol,
      List<String> data,
      Properties properties,
      List<String> controls,
      List<String> lines) {}

  private final Network network;
  private final SequencedMap<Integer, List<Integer>> members;

  private Twins(Network network, SequencedMap<Integer, List<Integer>> members) {
    this.network = network;
    this.members = members;
  }

  /** The twins of a network; those {@code apart}, by id, are nobody's. */
  static Twins of(Ground ground, List<String> apart) {
    Dfd dfd = ground.dfd();
    Network network = ground.network();
    Map<String, List<String>> controls = new LinkedHashMap<>();
    for (ControlUse use : dfd.controls().values()) {
      use.on()
          .ifPresent(part ->
              controls
                  .computeIfAbsent(part, id -> new ArrayList<>())
                  .add(use.control() + " " + use.status()));
    }
    controls.values().forEach(uses -> uses.sort(Comparator.naturalOrder()));
    List<List<Tie>> ties = new ArrayList<>();
    network.elements().forEach(placed -> ties.add(new ArrayList<>()));
    for (Flow flow : network.flows()) {
      List<String> on = controls.getOrDefault(flow.id(), List.of());
      List<String> lines = ground.lines(flow);
      ties.get(network.number(flow.source())).add(tie(true, flow.target(), flow, on, lines));
      ties.get(network.number(flow.target())).add(tie(false, flow.source(), flow, on, lines));
    }
    Map<Alike, Integer> first = new LinkedHashMap<>();
    SequencedMap<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int number = 0; number < ties.size(); number++) {
      Element element = network.element(number).element();
      List<Tie> own = ties.get(number);
      own.sort(
          Comparator.comparing(Tie::out)
              .thenComparing(Tie::other)
              .thenComparing(tie -> tie.protocol().orElse(""))
              .thenComparing(tie -> String.join(" ", tie.data()))
              .thenComparing(Tie::toString));
      var alike =
          new Alike(
              Optional.of(element.id()).filter(apart::contains),
              element.type(),
              element.boundary(),
              element.properties(),
              controls.getOrDefault(element.id(), List.of()),
              own);
      Integer at = number;
      Integer one = first.putIfAbsent(alike, at);
      members.computeIfAbsent(one == null ? at : one, fresh -> new ArrayList<>()).add(at);
    }
    return new Twins(network, members);
  }

  private static Tie tie(
      boolean out, String other, Flow flow, List<String> controls, List<String> lines) {
    List<String> data = flow.data().stream().sorted().toList();
    return new Tie(out, other, flow.protocol(), data, flow.properties(), controls, lines);
  }

  /** Whether the element stands for itself and its twins. */
  boolean stands(int element) {
    return members.containsKey(element);
  }

  /** The element and its twins. */
  List<Integer> members(int element) {
    return members.getOrDefault(element, List.of());
  }

  /** Fleet count of the element and its twins. */
  long units(int element) {
    return members(element).stream()
        .mapToLong(number -> network.element(number).element().count())
        .sum();
  }
}
