package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Ordered;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The zones of one diagram: what stands in which. */
final class Zones {
  /** For a thing that may go into any zone. */
  static final Set<String> NONE = Ordered.set(List.of());

  private final Dfd dfd;
  private final SequencedMap<String, Bounds> places;

  /** What stands elsewhere than {@code places} says: a copy for each step of a hand is too slow. */
  private final SequencedMap<String, Bounds> moved;

  private final SequencedSet<String> locked;

  /** Memberships that differ from those of the DFD. */
  private final SequencedMap<String, Optional<String>> nested;

  /** The zones drawn here, smallest first. */
  private final List<Border> borders;

  private record Border(String zone, Bounds place) {}

  Zones(Dfd dfd, Diagram diagram) {
    this(dfd, diagram.places(), diagram.locked(), new LinkedHashMap<>());
  }

  private Zones(
      Dfd dfd,
      SequencedMap<String, Bounds> places,
      SequencedSet<String> locked,
      SequencedMap<String, Optional<String>> nested) {
    this(
        dfd,
        places,
        new LinkedHashMap<>(),
        locked,
        nested,
        borders(dfd, id -> Optional.ofNullable(places.get(id))));
  }

  private Zones(
      Dfd dfd,
      SequencedMap<String, Bounds> places,
      SequencedMap<String, Bounds> moved,
      SequencedSet<String> locked,
      SequencedMap<String, Optional<String>> nested,
      List<Border> borders) {
    this.dfd = dfd;
    this.places = places;
    this.moved = Ordered.map(moved);
    this.locked = locked;
    this.nested = Ordered.map(nested);
    this.borders = borders;
  }

  private static List<Border> borders(Dfd dfd, Function<String, Optional<Bounds>> place) {
    return dfd.boundaries().values().stream()
        .filter(boundary -> boundary.form() == Boundary.Form.ZONE)
        .flatMap(boundary ->
            place.apply(boundary.id()).map(at -> new Border(boundary.id(), at)).stream())
        .sorted(Comparator.comparingLong(border -> area(border.place())))
        .toList();
  }

  /** With parts that stand elsewhere. */
  Zones with(Map<String, Bounds> others) {
    var next = new LinkedHashMap<>(moved);
    next.putAll(others);
    var there = new Zones(dfd, places, next, locked, nested, borders);
    return others.keySet().stream().anyMatch(this::isZone)
        ? new Zones(dfd, places, next, locked, nested, borders(dfd, there::place))
        : there;
  }

  /** Without parts that are on their way. */
  Zones without(Collection<String> moving) {
    var next = new LinkedHashMap<>(places());
    next.keySet().removeAll(moving);
    return new Zones(dfd, Collections.unmodifiableSequencedMap(next), locked, nested);
  }

  /** With parts that are members elsewhere. */
  Zones with(List<Edit.Nest> nests) {
    var next = new LinkedHashMap<>(nested);
    nests.forEach(nest -> nest.ids().forEach(id -> next.put(id, nest.zone())));
    return new Zones(dfd, places, moved, locked, next, borders);
  }

  Dfd dfd() {
    return dfd;
  }

  SequencedMap<String, Bounds> places() {
    if (moved.isEmpty()) {
      return places;
    }
    var all = new LinkedHashMap<>(places);
    all.putAll(moved);
    return Collections.unmodifiableSequencedMap(all);
  }

  Optional<Bounds> place(String id) {
    return Optional.ofNullable(moved.get(id)).or(() -> Optional.ofNullable(places.get(id)));
  }

  boolean isLocked(String id) {
    return locked.contains(id);
  }

  boolean isZone(String id) {
    return dfd.boundary(id).filter(b -> b.form() == Boundary.Form.ZONE).isPresent();
  }

  /** The zone a part is a direct member of. */
  Optional<String> zoneOf(String id) {
    Optional<String> next = nested.get(id);
    return next != null
        ? next
        : dfd.element(id)
            .flatMap(Element::boundary)
            .or(() -> dfd.boundary(id).flatMap(Boundary::parent));
  }

  /** Ids of the zones around a part, innermost first. */
  List<String> enclosing(String id) {
    return Stream.iterate(zoneOf(id), Optional::isPresent, zone -> zone.flatMap(this::zoneOf))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The innermost of the zones around a part that is drawn here. */
  Optional<String> shownAround(String id) {
    return enclosing(id).stream().filter(zone -> place(zone).isPresent()).findFirst();
  }

  /** What is drawn here and is a member of one of these zones, directly or not. */
  Stream<String> inside(Set<String> zones) {
    return zones.isEmpty()
        ? Stream.empty()
        : places().keySet().stream()
            .filter(id -> !zones.contains(id))
            .filter(id -> enclosing(id).stream().anyMatch(zones::contains));
  }

  /** The innermost zone drawn under the centre of something that is smaller than the zone. */
  Optional<String> under(Bounds thing, Set<String> except) {
    return innermost(
        place -> place.contains(thing.centreX(), thing.centreY()) && area(place) > area(thing),
        except);
  }

  /** The innermost zone drawn around the whole of something. */
  Optional<String> around(Bounds thing) {
    return innermost(place -> place.contains(thing) && !place.equals(thing), NONE);
  }

  private Optional<String> innermost(Predicate<Bounds> fits, Set<String> except) {
    return borders.stream()
        .filter(border -> fits.test(border.place()) && !except.contains(border.zone()))
        .findFirst()
        .map(Border::zone);
  }

  private static long area(Bounds bounds) {
    return (long) bounds.width() * bounds.height();
  }
}
