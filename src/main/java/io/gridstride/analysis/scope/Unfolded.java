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
  private final Arcs out;
  private final Arcs in;
  private final Arcs departures;
  private final Arcs arrivals;

  /**
   * To each key from 0 on some values: those of key k stand from first[k] to before first[k + 1].
   */
  private static final class Arcs {
    private final int[] first;
    private final int[] targets;
    private final int[] flows;

    private Arcs(int[] first, int[] targets, int[] flows) {
      this.first = first;
      this.targets = targets;
      this.flows = flows;
    }

    static Arcs of(int keys, int[] key, int[] target, int[] flow) {
      int[] first = new int[keys + 1];
      for (int one : key) {
        first[one + 1]++;
      }
      Arrays.parallelPrefix(first, Integer::sum);
      int[] next = first.clone();
      int[] targets = new int[key.length];
      int[] flows = new int[key.length];
      for (int arc = 0; arc < key.length; arc++) {
        int slot = next[key[arc]]++;
        targets[slot] = target[arc];
        flows[slot] = flow[arc];
      }
      return new Arcs(first, targets, flows);
    }

    int[] targets(int key) {
      return Arrays.copyOfRange(targets, first[key], first[key + 1]);
    }
  }

  private Unfolded(
      int[] elements,
      SequencedMap<Integer, int[]> parts,
      Arcs out,
      Arcs in,
      Arcs departures,
      Arcs arrivals) {
    this.elements = elements;
    this.parts = parts;
    this.out = out;
    this.in = in;
    this.departures = departures;
    this.arrivals = arrivals;
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
    int[] elements = places.elements();
    int[] from = sources.build().toArray();
    int[] to = targets.build().toArray();
    int[] by = flows.build().toArray();
    return new Unfolded(
        elements,
        places.parts(),
        Arcs.of(elements.length, from, to, by),
        Arcs.of(elements.length, to, from, by),
        Arcs.of(transit.wiring().flows().size(), by, from, by),
        Arcs.of(transit.wiring().flows().size(), by, to, by));
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
    return out.first[place];
  }

  /** The place to which an arc leads. */
  public int target(int arc) {
    return out.targets[arc];
  }

  /** The flow that an arc is. */
  public int flow(int arc) {
    return out.flows[arc];
  }

  /** The places from which a flow leaves; none if it is not in the graph. */
  public int[] departures(int flow) {
    return departures.targets(flow);
  }

  /** The places at which a flow arrives, one for each from which it leaves. */
  public int[] arrivals(int flow) {
    return arrivals.targets(flow);
  }

  /** The same with every arc turned around. */
  public Unfolded reversed() {
    return new Unfolded(elements, parts, in, out, arrivals, departures);
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
