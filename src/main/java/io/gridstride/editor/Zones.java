package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Ordered;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The zones of one diagram: what stands in which. */
record Zones(Dfd dfd, SequencedMap<String, Bounds> places) {
  /** With parts that stand elsewhere. */
  Zones with(Map<String, Bounds> moved) {
    var next = new LinkedHashMap<>(places);
    next.putAll(moved);
    return new Zones(dfd, Ordered.map(next));
  }

  /** With parts that are members elsewhere. */
  Zones with(List<Edit.Nest> nests) {
    Dfd next = dfd;
    for (Edit.Nest nest : nests) {
      next = EditsOnParts.apply(next, nest);
    }
    return new Zones(next, places);
  }

  Optional<Bounds> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  boolean isZone(String id) {
    return dfd.boundary(id).filter(b -> b.form() == Boundary.Form.ZONE).isPresent();
  }

  /** The zone a part is a direct member of. */
  Optional<String> zoneOf(String id) {
    return dfd.element(id)
        .flatMap(Element::boundary)
        .or(() -> dfd.boundary(id).flatMap(Boundary::parent));
  }

  /** Ids of the zones around a part, innermost first. */
  List<String> enclosing(String id) {
    return dfd.enclosing(zoneOf(id)).stream().map(Boundary::id).toList();
  }

  /** The innermost of the zones around a part that is drawn here. */
  Optional<String> shownAround(String id) {
    return enclosing(id).stream().filter(places::containsKey).findFirst();
  }

  /** What is drawn here and is a member of one of these zones, directly or not. */
  Stream<String> inside(Set<String> zones) {
    return zones.isEmpty()
        ? Stream.empty()
        : places.keySet().stream()
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
  Optional<String> around(Bounds thing, Set<String> except) {
    return innermost(place -> place.contains(thing) && !place.equals(thing), except);
  }

  private Optional<String> innermost(Predicate<Bounds> fits, Set<String> except) {
    return dfd.boundaries().keySet().stream()
        .filter(id -> isZone(id) && !except.contains(id))
        .filter(id -> place(id).filter(fits).isPresent())
        .min(Comparator.comparingLong(id -> place(id).map(Zones::area).orElseThrow()));
  }

  private static long area(Bounds bounds) {
    return (long) bounds.width() * bounds.height();
  }
}
