package io.gridstride.analysis.levels;

import io.gridstride.analysis.scope.Cutting;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Site;
import io.gridstride.analysis.scope.Target;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Requirement;
import io.gridstride.model.Boundary;
import io.gridstride.model.SecurityLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A zone or conduit that has a target. An element stands in the innermost zone around it that has
 * one; a group without a target of its own is part of the zone around it. The target of a conduit
 * is the higher of both its zones, foundation by foundation (AMI domain reference, section 3).
 *
 * @param zones as in {@link Assessment}
 * @param around ids of those zones and of all zones around them; a control there covers the place
 * @param members elements, then flows, each sorted by id
 */
record Place(
    List<String> zones, List<String> around, SecurityLevels target, List<Site<?>> members) {
  Place {
    zones = List.copyOf(zones);
    around = List.copyOf(around);
    members = List.copyOf(members);
  }

  /** All places with a target, zones first, each sorted by their zones. */
  static List<Place> all(Cutting.Cut cut, Catalog catalog) {
    Map<String, Growing> zones = new TreeMap<>();
    Map<String, Growing> conduits = new TreeMap<>();
    for (Site<ElementScope> element : cut.elements()) {
      Stand stand = Stand.of(element.scope().node(), catalog);
      zones.computeIfAbsent(stand.zone(), id -> new Growing(List.of(stand))).members.add(element);
    }
    for (Site<FlowScope> flow : cut.flows()) {
      Stand source = Stand.of(flow.scope().source(), catalog);
      Stand target = Stand.of(flow.scope().target(), catalog);
      boolean forth = source.zone().compareTo(target.zone()) < 0;
      List<Stand> ends = forth ? List.of(source, target) : List.of(target, source);
      Growing place =
          source.zone().equals(target.zone())
              ? zones.computeIfAbsent(source.zone(), id -> new Growing(List.of(source)))
              : conduits.computeIfAbsent(
                  ends.getFirst().zone() + " " + ends.getLast().zone(), id -> new Growing(ends));
      place.members.add(flow);
    }
    return Stream.of(zones, conduits)
        .flatMap(places -> places.values().stream())
        .flatMap(place -> place.whole().stream())
        .toList();
  }

  /** The innermost zones of the elements for which no target is set, sorted by id. */
  static List<String> withoutTarget(Cutting.Cut cut, Catalog catalog) {
    return cut.elements().stream()
        .map(element -> Stand.of(element.scope().node(), catalog))
        .filter(stand -> stand.target().isEmpty())
        .map(Stand::zone)
        .distinct()
        .sorted()
        .toList();
  }

  Requirement.On on() {
    return zones.size() > 1 ? Requirement.On.CONDUIT : Requirement.On.ZONE;
  }

  /** Where an element stands: its zone, or an empty id outside every zone. */
  private record Stand(String zone, List<String> around, Optional<SecurityLevels> target) {
    static Stand of(Node node, Catalog catalog) {
      List<String> around = node.zones().stream().map(Boundary::id).toList();
      Optional<Target> target = Target.of(node.zones(), catalog);
      String zone = target.map(Target::zone).orElse(around.isEmpty() ? "" : around.getFirst());
      return new Stand(
          zone,
          around.isEmpty() ? around : around.subList(around.indexOf(zone), around.size()),
          target.map(Target::levels));
    }
  }

  /** A place while its members are gathered. */
  private static final class Growing {
    private final List<Stand> stands;
    private final List<Site<?>> members = new ArrayList<>();

    Growing(List<Stand> stands) {
      this.stands = stands;
    }

    Optional<Place> whole() {
      return stands.stream()
          .flatMap(stand -> stand.target().stream())
          .reduce(Growing::higher)
          .map(target ->
              new Place(
                  stands.stream().map(Stand::zone).toList(),
                  stands.stream().flatMap(stand -> stand.around().stream()).distinct().toList(),
                  target,
                  members));
    }

    private static SecurityLevels higher(SecurityLevels one, SecurityLevels other) {
      return new SecurityLevels(
          IntStream.range(0, one.levels().size())
              .mapToObj(i -> Math.max(one.levels().get(i), other.levels().get(i)))
              .toList());
    }
  }
}
