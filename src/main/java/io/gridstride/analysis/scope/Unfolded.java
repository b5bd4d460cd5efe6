package io.gridstride.analysis.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * The network as a plain graph in which every walk keeps the transit rule, for algorithms that do
 * not know the rule. An element is the place of its own number; a guard has one more place for each
 * protocol by which it is come to, and is left from there only by what goes together with it. In
 * flat arrays, since such algorithms are run on large networks.
 */
public final class Unfolded {
  private final int[] elements;
  private final SequencedMap<Integer, int[]> parts;
  private final int[] first;
  private final int[] targets;
  private final int[] flows;

  private Unfolded(
      int[] elements, SequencedMap<Integer, int[]> parts, int[] sources, int[] to, int[] by) {
    this.elements = elements;
    this.parts = parts;
    this.first = new int[elements.length + 1];
    this.targets = new int[to.length];
    this.flows = new int[to.length];
    for (int source : sources) {
      first[source + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    for (int arc = 0; arc < to.length; arc++) {
      int slot = next[sources[arc]]++;
      targets[slot] = to[arc];
      flows[slot] = by[arc];
    }
  }

  static Unfolded of(Transit transit) {
    var places = new Places(transit);
    var sources = IntStream.builder();
    var targets = IntStream.builder();
    var flows = IntStream.builder();
    for (int flow : places.flows) {
      int from = transit.wiring().source(flow);
      for (int place : places.leaving(from, transit.group(flow))) {
        sources.add(place);
        targets.add(places.arrival(flow));
        flows.add(flow);
      }
    }
    return new Unfolded(
        places.elements(),
        places.parts(),
        sources.build().toArray(),
        targets.build().toArray(),
        flows.build().toArray());
  }

  /** How many places there are; those of the elements come first, each with its number. */
  public int places() {
    return elements.length;
  }

  /** The element that a place is, or is a part of. */
  public int element(int place) {
    return elements[place];
  }

  /** All places of an element. */
  public IntStream parts(int element) {
    int[] own = parts.get(element);
    return own == null ? IntStream.of(element) : Arrays.stream(own);
  }

  /** The first arc out of a place; its others are those before {@code first(place + 1)}. */
  public int first(int place) {
    return first[place];
  }

  /** The place to which an arc leads. */
  public int target(int arc) {
    return targets[arc];
  }

  /** The flow that an arc is. */
  public int flow(int arc) {
    return flows[arc];
  }

  /** The places of its source from which a flow leaves. */
  public int[] leaving(int source, int flow) {
    return parts(source)
        .filter(place ->
            IntStream.range(first[place], first[place + 1]).anyMatch(arc -> flows[arc] == flow))
        .toArray();
  }

  /** The same with every arc turned around. */
  public Unfolded reversed() {
    int[] sources = new int[targets.length];
    for (int place = 0; place < places(); place++) {
      Arrays.fill(sources, first[place], first[place + 1], place);
    }
    return new Unfolded(elements, parts, targets, sources, flows);
  }

  /** Gives the places their numbers. */
  private static final class Places {
    private final Transit transit;
    private final int[] flows;
    private final SequencedMap<Integer, SequencedMap<Integer, Integer>> byGroup =
        new LinkedHashMap<>();
    private final List<Integer> guards = new ArrayList<>();

    Places(Transit transit) {
      this.transit = transit;
      this.flows =
          IntStream.range(0, transit.wiring().flows().size())
              .filter(transit::carries)
              .filter(flow ->
                  transit.open(transit.wiring().source(flow))
                      && transit.open(transit.wiring().target(flow)))
              .toArray();
      for (int flow : flows) {
        int target = transit.wiring().target(flow);
        int group = transit.group(flow);
        if (transit.guards(target) && group != Transit.ANY) {
          byGroup
              .computeIfAbsent(target, guard -> new LinkedHashMap<>())
              .computeIfAbsent(group, fresh -> place(target));
        }
      }
    }

    private int place(int guard) {
      guards.add(guard);
      return transit.network().elements().size() + guards.size() - 1;
    }

    int arrival(int flow) {
      int target = transit.wiring().target(flow);
      var own = byGroup.get(target);
      return own == null ? target : own.getOrDefault(transit.group(flow), target);
    }

    /** The places of an element from which a flow of this group leaves. */
    int[] leaving(int element, int group) {
      var own = byGroup.get(element);
      if (own == null) {
        return new int[] {element};
      }
      return IntStream.concat(
              IntStream.of(element),
              own.entrySet().stream()
                  .filter(part -> group == Transit.ANY || part.getKey() == group)
                  .mapToInt(Map.Entry::getValue))
          .toArray();
    }

    int[] elements() {
      return IntStream.concat(
              IntStream.range(0, transit.network().elements().size()),
              guards.stream().mapToInt(Integer::intValue))
          .toArray();
    }

    SequencedMap<Integer, int[]> parts() {
      SequencedMap<Integer, int[]> parts = new LinkedHashMap<>();
      byGroup.forEach((guard, own) ->
          parts.put(
              guard,
              IntStream.concat(
                      IntStream.of(guard), own.values().stream().mapToInt(Integer::intValue))
                  .toArray()));
      return parts;
    }
  }
}
