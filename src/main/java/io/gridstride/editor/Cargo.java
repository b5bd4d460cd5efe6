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
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * What moves when selected parts are moved: they, the members of the zones among them, and the
 * corners of the flows between any of these.
 *
 * @param roots what was taken hold of: the others only come along
 * @param moving every part that moves, with where it stood
 */
record Cargo(
    Dfd dfd, Diagram diagram, SequencedSet<String> roots, SequencedMap<String, Bounds> moving) {
  static Cargo of(Dfd dfd, Diagram diagram, Collection<String> selection) {
    var zones = new Zones(dfd, diagram.places());
    SequencedSet<String> held =
        Ordered.set(selection.stream().filter(diagram.places()::containsKey).toList());
    SequencedSet<String> roots =
        Ordered.set(
            held.stream()
                .filter(id -> zones.enclosing(id).stream().noneMatch(held::contains))
                .toList());
    var moving = new LinkedHashMap<String, Bounds>();
    Stream.concat(roots.stream(), zones.inside(roots))
        .forEach(id -> moving.put(id, zones.place(id).orElseThrow()));
    return new Cargo(dfd, diagram, roots, Ordered.map(moving));
  }

  /**
   * What has changed once the cargo is put down so many diagram units away; nothing when some of it
   * would come to stand too far out.
   */
  Change moved(int dx, int dy) {
    var places = new LinkedHashMap<String, Bounds>();
    moving.forEach((id, from) -> places.put(id, from.moved(dx, dy)));
    var bends = bends(dx, dy);
    if ((dx == 0 && dy == 0) || !fit(places, bends)) {
      return Change.of(diagram.id(), new LinkedHashMap<>(), List.of());
    }
    Zones down = new Zones(dfd, diagram.places()).with(places);
    List<Edit.Nest> nests = Belonging.putDown(down, roots, moving.keySet());
    places.putAll(Belonging.stretched(down.with(nests), roots));
    return Change.of(diagram.id(), places, nests).withBends(bends);
  }

  private static boolean fit(Map<String, Bounds> places, Map<String, List<Point>> bends) {
    return places.values().stream().allMatch(Sizes::fits)
        && bends.values().stream().flatMap(List::stream).allMatch(at -> Sizes.fits(at.x(), at.y()));
  }

  private SequencedMap<String, List<Point>> bends(int dx, int dy) {
    var bends = new LinkedHashMap<String, List<Point>>();
    diagram
        .bends()
        .forEach((id, corners) -> {
          if (!corners.isEmpty()
              && dfd.flow(id).filter(f -> moves(f.source()) && moves(f.target())).isPresent()) {
            bends.put(id, corners.stream().map(at -> new Point(at.x() + dx, at.y() + dy)).toList());
          }
        });
    return bends;
  }

  private boolean moves(String id) {
    return moving.containsKey(id);
  }
}
