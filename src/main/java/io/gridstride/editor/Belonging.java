package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** Keeps membership and drawing in step: what a gesture puts into a zone becomes its member. */
final class Belonging {
  private Belonging() {}

  /**
   * What makes parts that were put down belong to the zones under them, as far as they do not yet.
   *
   * @param except zones they cannot go into, because they move with them
   */
  static List<Edit.Nest> putDown(Zones zones, Collection<String> ids, Set<String> except) {
    var going = new LinkedHashMap<Optional<String>, List<String>>();
    for (String id : ids) {
      boolean line = zones.dfd().boundary(id).isPresent() && !zones.isZone(id);
      Optional<String> under = zones.place(id).flatMap(place -> zones.under(place, except));
      Optional<String> left = zones.shownAround(id);
      if (!line && !under.equals(left)) {
        Optional<String> zone = under.or(() -> unseen(zones, id, left));
        going.computeIfAbsent(zone, _ -> new ArrayList<>()).add(id);
      }
    }
    return going.entrySet().stream()
        .map(group -> Edit.Nest.of(group.getValue(), group.getKey()))
        .toList();
  }

  /** A zone that is not drawn here cannot be left here: nobody sees its border. */
  private static Optional<String> unseen(Zones zones, String id, Optional<String> left) {
    return zones.enclosing(id).stream()
        .dropWhile(zone -> !Optional.of(zone).equals(left))
        .filter(zone -> zones.place(zone).isEmpty())
        .findFirst();
  }

  /**
   * The parts that become direct members of a zone whose border is drawn so: those wholly inside
   * that until now were members of the zone around it.
   */
  static SequencedSet<String> enclosed(Zones zones, Bounds border, Optional<String> around) {
    return Ordered.set(
        zones.places().keySet().stream()
            .filter(id -> zones.dfd().element(id).isPresent() || zones.isZone(id))
            .filter(id -> zones.zoneOf(id).equals(around))
            .filter(id -> zones.place(id).filter(border::contains).isPresent())
            .toList());
  }

  /**
   * The zones that must become larger to hold these parts, with some space. A part whose centre is
   * outside its zone stretches nothing, and a locked zone keeps its size.
   */
  static SequencedMap<String, Bounds> stretched(Zones zones, Collection<String> ids) {
    var stretched = new LinkedHashMap<String, Bounds>();
    for (String id : ids) {
      Bounds inner = zones.place(id).orElseThrow();
      for (String zone : shown(zones, id)) {
        Bounds border = stretched.getOrDefault(zone, zones.place(zone).orElseThrow());
        if (zones.isLocked(zone) || !border.contains(inner.centreX(), inner.centreY())) {
          break;
        }
        inner = border.union(spaced(inner));
        if (inner.equals(border) || !Sizes.fits(inner)) {
          break;
        }
        stretched.put(zone, inner);
      }
    }
    return stretched;
  }

  private static List<String> shown(Zones zones, String id) {
    return zones.enclosing(id).stream().filter(zone -> zones.place(zone).isPresent()).toList();
  }

  /** A part with the space that a zone leaves around it. */
  static Bounds spaced(Bounds part) {
    return new Bounds(
        part.x() - Sizes.PADDING,
        part.y() - Sizes.TITLE,
        part.width() + 2 * Sizes.PADDING,
        part.height() + Sizes.TITLE + Sizes.PADDING);
  }
}
