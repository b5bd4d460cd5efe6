package io.gridstride.analysis.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Breadth first over arcs, an arc being a flow walked one way: twice its number with the flow, and
 * one more against it. At a guard the first arrival by a protocol opens the arcs of that protocol,
 * so it may be passed once by each; every arc is walked once.
 */
final class TransitSearch {
  private static final int NO_ARC = -1;

  private final Transit transit;
  private final Wiring wiring;
  private final Transit.Way way;
  private final int[] arrival;
  private final int[] hops;
  private final int[] before;
  private final Deque<Integer> next = new ArrayDeque<>();

  /** Of each guard that was come to, the arcs not yet opened, by protocol group. */
  private final Map<Integer, Map<Integer, List<Integer>>> waiting = new LinkedHashMap<>();

  TransitSearch(Transit transit, Transit.Way way) {
    this.transit = transit;
    this.wiring = transit.wiring();
    this.way = way;
    int elements = transit.network().elements().size();
    this.arrival = new int[elements];
    this.hops = new int[elements];
    this.before = new int[2 * wiring.flows().size()];
    Arrays.fill(arrival, NO_ARC);
    Arrays.fill(hops, Reached.NEVER);
  }

  Reached from(Collection<Integer> starts) {
    int[] depth = new int[before.length];
    starts.stream()
        .filter(transit::open)
        .sorted()
        .distinct()
        .forEach(start -> {
          hops[start] = 0;
          open(start, NO_ARC, Transit.ANY);
        });
    while (!next.isEmpty()) {
      int arc = next.remove();
      int to = end(arc);
      depth[arc] = before[arc] == NO_ARC ? 1 : depth[before[arc]] + 1;
      boolean fresh = hops[to] == Reached.NEVER;
      if (fresh) {
        hops[to] = depth[arc];
        arrival[to] = arc;
      }
      if (fresh || transit.guards(to)) {
        open(to, arc, transit.group(arc / 2));
      }
    }
    return new Reached(transit.network(), way, hops, arrival, before);
  }

  private void open(int element, int came, int group) {
    if (!transit.guards(element)) {
      arcs(element).forEach(arc -> add(arc, came));
      return;
    }
    var groups = waiting.computeIfAbsent(element, this::byGroup);
    if (group == Transit.ANY) {
      groups.values().forEach(arcs -> arcs.forEach(arc -> add(arc, came)));
      groups.clear();
    } else {
      for (int opened : List.of(group, Transit.ANY)) {
        Optional.ofNullable(groups.remove(opened))
            .ifPresent(arcs -> arcs.forEach(arc -> add(arc, came)));
      }
    }
  }

  private Map<Integer, List<Integer>> byGroup(int element) {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    arcs(element)
        .forEach(arc ->
            groups.computeIfAbsent(transit.group(arc / 2), fresh -> new ArrayList<>()).add(arc));
    return groups;
  }

  private void add(int arc, int came) {
    before[arc] = came;
    next.add(arc);
  }

  /** The open arcs that lead away from an element, to an open one. */
  private List<Integer> arcs(int element) {
    List<Integer> arcs = new ArrayList<>();
    if (way != Transit.Way.AGAINST) {
      wiring.out(element).forEach(flow -> offer(2 * flow, arcs));
    }
    if (way != Transit.Way.ALONG) {
      wiring.in(element).forEach(flow -> offer(2 * flow + 1, arcs));
    }
    return arcs;
  }

  private void offer(int arc, List<Integer> arcs) {
    if (transit.carries(arc / 2) && transit.open(end(arc))) {
      arcs.add(arc);
    }
  }

  private int end(int arc) {
    return arc % 2 == 0 ? wiring.target(arc / 2) : wiring.source(arc / 2);
  }
}
