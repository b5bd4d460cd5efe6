package io.gridstride.analysis.scope;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Boundary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * From which zones each element can be reached: one walk per zone kind that a rule asks about.
 *
 * @param reaches one per element
 * @param origins for each element, the elements that its reach speaks of
 */
record Reaches(List<Reach> reaches, List<List<String>> origins) {
  private static final int NOWHERE = -1;
  private static final int ITSELF = -2;

  static Reaches of(Wiring wiring, Collection<Rule> rules) {
    List<String> asked = List.copyOf(asked(rules));
    int size = wiring.elements().size();
    if (asked.isEmpty()) {
      return new Reaches(
          IntStream.range(0, size).mapToObj(element -> Reach.NONE).toList(),
          IntStream.range(0, size).mapToObj(element -> List.<String>of()).toList());
    }
    List<BitSet> stands = stands(wiring, asked);
    int[][] from = new int[asked.size() + 1][];
    for (int kind = 0; kind < from.length; kind++) {
      int bit = kind;
      from[kind] =
          wiring.origins(
              IntStream.range(0, size).filter(element -> stands.get(element).get(bit)).toArray());
    }
    Numbers<Ints> patterns = new Numbers<>();
    Numbers<String> unstatedZones = new Numbers<>();
    List<Pattern> known = new ArrayList<>();
    List<Reach> reaches = new ArrayList<>(size);
    List<List<String>> origins = new ArrayList<>(size);
    for (int element = 0; element < size; element++) {
      Optional<String> zone = unstated(wiring, from[asked.size()][element]);
      int number = patterns.of(pattern(from, element, zone.map(unstatedZones::of).orElse(NOWHERE)));
      if (number == known.size()) {
        known.add(Pattern.of(patterns.value(number), asked, zone, wiring));
      }
      reaches.add(known.get(number).reach());
      origins.add(known.get(number).origins(wiring.elements().get(element).id()));
    }
    return new Reaches(reaches, origins);
  }

  /** From where the element is reached, per zone kind; so that most elements have the same one. */
  private static Ints pattern(int[][] from, int element, int unstatedZone) {
    int[] origins = new int[from.length];
    for (int kind = 0; kind < from.length - 1; kind++) {
      origins[kind] = from[kind][element] == element ? ITSELF : from[kind][element];
    }
    origins[from.length - 1] = unstatedZone;
    return new Ints(origins);
  }

  /**
   * What elements that are reached from the same places have alike.
   *
   * @param before ids of the origins that come before the element itself
   * @param itself whether it is one of its own origins
   * @param after ids of the origins that come after it
   */
  private record Pattern(Reach reach, List<String> before, boolean itself, List<String> after) {
    static Pattern of(Ints origins, List<String> asked, Optional<String> unstated, Wiring wiring) {
      List<Integer> distinct = new ArrayList<>();
      SortedMap<String, Integer> from = new TreeMap<>();
      for (int kind = 0; kind < asked.size(); kind++) {
        int origin = origins.at(kind);
        if (origin != NOWHERE) {
          if (!distinct.contains(origin)) {
            distinct.add(origin);
          }
          from.put(asked.get(kind), distinct.indexOf(origin));
        }
      }
      int self = distinct.indexOf(ITSELF);
      List<String> ids =
          distinct.stream()
              .filter(origin -> origin != ITSELF)
              .map(origin -> wiring.elements().get(origin).id())
              .toList();
      int split = self < 0 ? ids.size() : self;
      return new Pattern(
          new Reach(from, unstated),
          ids.subList(0, split),
          self >= 0,
          ids.subList(split, ids.size()));
    }

    List<String> origins(String element) {
      if (!itself) {
        return before;
      }
      List<String> origins = new ArrayList<>(before.size() + 1 + after.size());
      origins.addAll(before);
      origins.add(element);
      origins.addAll(after);
      return List.copyOf(origins);
    }
  }

  private static Optional<String> unstated(Wiring wiring, int element) {
    return element < 0
        ? Optional.empty()
        : wiring.elements().get(element).zones().stream()
            .filter(zone -> zone.kind().isEmpty())
            .findFirst()
            .map(Boundary::id);
  }

  /** For each element, in zones of which asked kinds it stands; the last bit is for unstated. */
  private static List<BitSet> stands(Wiring wiring, List<String> asked) {
    Map<String, BitSet> byZone = new LinkedHashMap<>();
    BitSet nowhere = new BitSet();
    return wiring.elements().stream()
        .map(placed ->
            placed.zones().isEmpty()
                ? nowhere
                : byZone.computeIfAbsent(
                    placed.zones().getFirst().id(), zone -> kinds(placed.zones(), asked)))
        .toList();
  }

  private static BitSet kinds(List<Boundary> zones, List<String> asked) {
    BitSet kinds = new BitSet();
    for (Boundary zone : zones) {
      int kind = zone.kind().map(asked::indexOf).orElse(asked.size());
      if (kind >= 0) {
        kinds.set(kind);
      }
    }
    return kinds;
  }

  private static SortedSet<String> asked(Collection<Rule> rules) {
    SortedSet<String> kinds = new TreeSet<>();
    for (Rule rule : rules) {
      collect(rule.appliesWhen(), kinds);
      rule.mitigatedWhen().ifPresent(condition -> collect(condition, kinds));
    }
    return kinds;
  }

  private static void collect(Condition condition, SortedSet<String> kinds) {
    switch (condition) {
      case Condition.All all -> all.terms().forEach(term -> collect(term, kinds));
      case Condition.Any any -> any.terms().forEach(term -> collect(term, kinds));
      case Condition.Not not -> collect(not.term(), kinds);
      case Condition.ReachableFrom from -> kinds.addAll(from.zoneKinds());
      case Condition.PropertyIn _,
          Condition.PropertyAtLeast _,
          Condition.TagsContain _,
          Condition.Is _,
          Condition.InZone _,
          Condition.Carries _,
          Condition.CrossesBoundary _,
          Condition.Receives _,
          Condition.Sends _ -> {}
    }
  }
}
