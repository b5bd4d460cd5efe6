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
    Map<List<Object>, Reach> pool = new LinkedHashMap<>();
    List<Reach> reaches = new ArrayList<>(size);
    List<List<String>> origins = new ArrayList<>(size);
    for (int element = 0; element < size; element++) {
      List<String> names = new ArrayList<>();
      List<Object> pattern = new ArrayList<>(from.length);
      for (int kind = 0; kind < asked.size(); kind++) {
        pattern.add(place(wiring, from[kind][element], names));
      }
      Optional<String> unstated = unstated(wiring, from[asked.size()][element]);
      pattern.add(unstated);
      reaches.add(pool.computeIfAbsent(pattern, key -> reach(asked, key, unstated)));
      origins.add(List.copyOf(names));
    }
    return new Reaches(reaches, origins);
  }

  /** Where the element's id stands among the names; -1 for none. */
  private static int place(Wiring wiring, int element, List<String> names) {
    if (element < 0) {
      return -1;
    }
    String id = wiring.elements().get(element).id();
    int place = names.indexOf(id);
    if (place >= 0) {
      return place;
    }
    names.add(id);
    return names.size() - 1;
  }

  private static Reach reach(List<String> asked, List<Object> pattern, Optional<String> unstated) {
    SortedMap<String, Integer> from = new TreeMap<>();
    for (int kind = 0; kind < asked.size(); kind++) {
      if (pattern.get(kind) instanceof Integer place && place >= 0) {
        from.put(asked.get(kind), place);
      }
    }
    return new Reach(from, unstated);
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
