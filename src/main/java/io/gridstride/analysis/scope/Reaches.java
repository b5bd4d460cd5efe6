package io.gridstride.analysis.scope;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Boundary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** From which zones each element can be reached: one walk per zone kind that a rule asks about. */
public final class Reaches {
  private Reaches() {}

  /** One reach per element of the network, in its order. */
  public static List<Reach> of(Network network, Collection<Rule> rules) {
    SortedSet<String> asked = asked(rules);
    if (asked.isEmpty()) {
      return network.elements().stream().map(element -> Reach.NONE).toList();
    }
    SortedMap<String, int[]> origins = new TreeMap<>();
    for (String kind : asked) {
      origins.put(kind, origins(network, zone -> zone.kind().filter(kind::equals).isPresent()));
    }
    int[] unstated = origins(network, zone -> zone.kind().isEmpty());
    List<Reach> reaches = new ArrayList<>();
    for (int number = 0; number < unstated.length; number++) {
      SortedMap<String, String> from = new TreeMap<>();
      for (var entry : origins.entrySet()) {
        int origin = entry.getValue()[number];
        if (origin >= 0) {
          from.put(entry.getKey(), network.element(origin).id());
        }
      }
      reaches.add(
          new Reach(
              from,
              unstated[number] < 0
                  ? Optional.empty()
                  : network.element(unstated[number]).zones().stream()
                      .filter(zone -> zone.kind().isEmpty())
                      .findFirst()
                      .map(Boundary::id)));
    }
    return List.copyOf(reaches);
  }

  private static int[] origins(Network network, Predicate<Boundary> zone) {
    List<Integer> starts = network.where(placed -> placed.zones().stream().anyMatch(zone));
    return Walk.from(network.graph(), starts, network.elements().size()).origins();
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
      case All all -> all.terms().forEach(term -> collect(term, kinds));
      case Any any -> any.terms().forEach(term -> collect(term, kinds));
      case Not not -> collect(not.term(), kinds);
      case ReachableFrom from -> kinds.addAll(from.zoneKinds());
      case PropertyIn _,
          PropertyAtLeast _,
          TagsContain _,
          Is _,
          InZone _,
          Carries _,
          CrossesBoundary _,
          Receives _,
          Sends _ -> {}
    }
  }
}
