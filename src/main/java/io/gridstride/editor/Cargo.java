package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * What moves when selected parts are moved: they, the members of the zones among them, and the
 * corners of the flows between any of these. A locked part moves only with a zone around it.
 *
 * @param zones the zones as they are before anything moves
 * @param roots what was taken hold of: the others only come along
 * @param moving every part that moves, with where it stood
 */
record Cargo(
    Zones zones, Diagram diagram, SequencedSet<String> roots, SequencedMap<String, Bounds> moving) {
  /** How far something is put, in diagram units. */
  record Way(int dx, int dy) {
    static final Way NONE = new Way(0, 0);
  }

  static Cargo of(Dfd dfd, Diagram diagram, Collection<String> selection) {
    var zones = new Zones(dfd, diagram);
    SequencedSet<String> held =
        Ordered.set(
            selection.stream()
                .filter(diagram.places()::containsKey)
                .filter(id -> !diagram.locked().contains(id))
                .toList());
    SequencedSet<String> roots =
        Ordered.set(
            held.stream()
                .filter(id -> zones.enclosing(id).stream().noneMatch(held::contains))
                .toList());
    var moving = new LinkedHashMap<String, Bounds>();
    Stream.concat(roots.stream(), zones.inside(roots))
        .forEach(id -> moving.put(id, zones.place(id).orElseThrow()));
    return new Cargo(zones, diagram, roots, Ordered.map(moving));
  }

  Dfd dfd() {
    return zones.dfd();
  }

  /**
   * What has changed once the cargo is put down so many diagram units away; nothing when some of it
   * would come to stand too far out.
   */
  Change moved(int dx, int dy) {
    var way = new Way(dx, dy);
    var ways = new LinkedHashMap<String, Way>();
    roots.forEach(root -> ways.put(root, way));
    return moved(ways);
  }

  /** The same with a way of its own for each root; one that is absent stays. */
  Change moved(Map<String, Way> ways) {
    var each = new LinkedHashMap<String, Way>();
    for (String id : moving.keySet()) {
      String root =
          roots.contains(id)
              ? id
              : zones.enclosing(id).stream().filter(roots::contains).findFirst().orElseThrow();
      each.put(id, ways.getOrDefault(root, Way.NONE));
    }
    each.values().removeIf(Way.NONE::equals);
    var places = new LinkedHashMap<String, Bounds>();
    moving.forEach((id, place) -> {
      Way way = each.getOrDefault(id, Way.NONE);
      if (!way.equals(Way.NONE)) {
        places.put(id, place.moved(way.dx(), way.dy()));
      }
    });
    var bends = bends(each);
    if (places.isEmpty() || !fit(places, bends)) {
      return Change.of(diagram.id(), new LinkedHashMap<>(), List.of());
    }
    Zones down = zones.with(places);
    List<String> put = roots.stream().filter(each::containsKey).toList();
    List<Edit.Nest> nests = Belonging.putDown(down, put, moving.keySet());
    places.putAll(Belonging.stretched(down.with(nests), put));
    return Change.of(diagram.id(), places, nests).withBends(bends);
  }

  private static boolean fit(Map<String, Bounds> places, Map<String, List<Point>> bends) {
    return places.values().stream().allMatch(Sizes::fits)
        && bends.values().stream().flatMap(List::stream).allMatch(at -> Sizes.fits(at.x(), at.y()));
  }

  /** The corners of the flows whose both ends go the same way. */
  private SequencedMap<String, List<Point>> bends(Map<String, Way> ways) {
    var bends = new LinkedHashMap<String, List<Point>>();
    diagram
        .bends()
        .forEach((id, corners) -> {
          Optional<Way> way =
              dfd()
                  .flow(id)
                  .flatMap(flow ->
                      Optional.ofNullable(ways.get(flow.source()))
                          .filter(one -> one.equals(ways.get(flow.target()))));
          if (!corners.isEmpty() && way.isPresent()) {
            bends.put(
                id,
                corners.stream()
                    .map(at -> new Point(at.x() + way.get().dx(), at.y() + way.get().dy()))
                    .toList());
          }
        });
    return bends;
  }
}
