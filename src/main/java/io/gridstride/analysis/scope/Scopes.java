package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the rules may read of one DFD, cut into one scope per subject.
 *
 * @param elements sorted by id
 * @param flows sorted by id
 */
public record Scopes(List<ElementScope> elements, List<FlowScope> flows) {
  /** Who shares an element's key, from one fleet to one device. */
  public static final String KEY_SCOPE = "keyScope";

  public Scopes {
    elements = List.copyOf(elements);
    flows = List.copyOf(flows);
  }

  public static Scopes of(Dfd dfd, Catalog catalog, Network network) {
    List<Node> nodes = nodes(network, catalog);
    Protection protection = Protection.of(dfd);
    Map<String, List<String>> lines = lines(dfd);
    List<TrafficCount> in = TrafficCount.none(nodes.size());
    List<TrafficCount> out = TrafficCount.none(nodes.size());
    List<FlowScope> flows = new ArrayList<>();
    for (Flow flow : network.flows()) {
      int source = network.number(flow.source());
      int target = network.number(flow.target());
      List<String> kinds = kinds(flow, dfd);
      out.get(source).add(flow.id(), kinds);
      in.get(target).add(flow.id(), kinds);
      Node from = nodes.get(source);
      Node to = nodes.get(target);
      flows.add(
          new FlowScope(
              flow,
              flow.protocol().flatMap(catalog::protocol),
              from,
              to,
              Crossing.between(
                  from.placed().zones(),
                  to.placed().zones(),
                  lines.getOrDefault(flow.id(), List.of()),
                  catalog),
              kinds,
              protection.of(flow, from.placed(), to.placed())));
    }
    List<ElementScope> elements = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      elements.add(
          new ElementScope(
              node, in.get(i).total(), out.get(i).total(), protection.of(node.placed())));
    }
    return new Scopes(elements, flows);
  }

  private static List<Node> nodes(Network network, Catalog catalog) {
    List<Reach> reaches = Reaches.of(network, catalog.rules().values());
    KeyGroups keys = KeyGroups.of(network);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < reaches.size(); i++) {
      Placed placed = network.element(i);
      nodes.add(new Node(placed, keys.sharers(placed), reaches.get(i)));
    }
    return nodes;
  }

  private static List<String> kinds(Flow flow, Dfd dfd) {
    return flow.data().stream()
        .flatMap(id -> Optional.ofNullable(dfd.assets().get(id)).stream())
        .map(DataAsset::kind)
        .sorted()
        .distinct()
        .toList();
  }

  /** Flow id to the ids of the lines it crosses, sorted. */
  private static Map<String, List<String>> lines(Dfd dfd) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    dfd.boundaries().values().stream()
        .filter(boundary -> boundary.form() == Boundary.Form.LINE)
        .sorted(Comparator.comparing(Boundary::id))
        .forEach(line ->
            line.crossedBy()
                .forEach(
                    flow -> lines.computeIfAbsent(flow, id -> new ArrayList<>()).add(line.id())));
    return lines;
  }

  /** Adds up the traffic of one element while the flows go by in the order of their ids. */
  private static final class TrafficCount {
    private final TreeMap<String, String> carried = new TreeMap<>();
    private final List<String> unstated = new ArrayList<>();

    static List<TrafficCount> none(int elements) {
      List<TrafficCount> counts = new ArrayList<>(elements);
      for (int i = 0; i < elements; i++) {
        counts.add(new TrafficCount());
      }
      return counts;
    }

    void add(String flow, List<String> kinds) {
      if (kinds.isEmpty()) {
        unstated.add(flow);
      }
      kinds.forEach(kind -> carried.putIfAbsent(kind, flow));
    }

    Traffic total() {
      return new Traffic(carried, unstated);
    }
  }
}
