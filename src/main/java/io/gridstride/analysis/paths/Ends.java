package io.gridstride.analysis.paths;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Between what paths are looked for, by the number of the element.
 *
 * @param entries where to begin
 * @param jewels where to get to
 */
record Ends(Twins twins, SortedMap<Integer, Entry> entries, SortedMap<Integer, Jewel> jewels) {
  static Ends of(Ground ground, PathQuery query) {
    Twins twins =
        Twins.of(ground, Stream.of(query.from(), query.to()).flatMap(Optional::stream).toList());
    return new Ends(twins, entries(ground, query, twins), jewels(ground, query, twins));
  }

  private static SortedMap<Integer, Entry> entries(Ground ground, PathQuery query, Twins twins) {
    SortedMap<Integer, Entry> entries = new Footholds(ground).all();
    query
        .from()
        .ifPresentOrElse(
            id -> {
              int element = ground.network().number(id);
              Entry entry = entries.getOrDefault(element, asked(id));
              entries.clear();
              entries.put(element, entry);
            },
            () -> entries.keySet().removeIf(element -> !twins.stands(element)));
    return entries;
  }

  private static Entry asked(String id) {
    return Entry.of(
        id,
        List.of(Factor.natural("It was asked what follows if an attacker has a hold there", 1)),
        Obstacles.Found.NOTHING);
  }

  private static SortedMap<Integer, Jewel> jewels(Ground ground, PathQuery query, Twins twins) {
    var jewels = new Jewels(ground, twins);
    if (query.to().isEmpty()) {
      return jewels.all();
    }
    String id = query.to().get();
    int element = ground.network().number(id);
    SortedMap<Integer, Jewel> only = new TreeMap<>();
    only.put(
        element,
        jewels
            .jewel(element)
            .orElseGet(() -> new Jewel(id, Jewel.Goal.HOLDING, twins.units(element), false)));
    return only;
  }
}
