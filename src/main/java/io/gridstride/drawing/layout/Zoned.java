package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.core.options.Direction;

/**
 * Lays out each zone by itself and then as one box in the zone around it. Each zone has a direction
 * of its own; what is laid out once is kept, so that trying another direction costs little.
 */
final class Zoned {
  private final List<Item> items;
  private final List<Link> links;
  private final BooleanSupplier stopped;
  private final Map<List<Object>, SequencedMap<String, Bounds>> known = new LinkedHashMap<>();

  Zoned(List<Item> items, List<Link> links, BooleanSupplier stopped) {
    this.items = items;
    this.links = links;
    this.stopped = stopped;
  }

  /** The ids of all zones, outer before inner, with the outside first. */
  List<String> groups() {
    List<String> groups = new ArrayList<>(List.of(Nesting.OUTSIDE));
    collect(items, groups);
    return groups;
  }

  private static void collect(List<Item> items, List<String> groups) {
    for (Item item : items) {
      if (item instanceof Item.Group(var id, var _, var inside)) {
        groups.add(id);
        collect(inside, groups);
      }
    }
  }

  /** Places for all elements and zones, when each zone is laid out in this direction. */
  SequencedMap<String, Bounds> places(Map<String, Direction> directions) {
    return inside(Nesting.OUTSIDE, items, directions);
  }

  private SequencedMap<String, Bounds> inside(
      String zone, List<Item> members, Map<String, Direction> directions) {
    List<String> subtree = new ArrayList<>(List.of(zone));
    collect(members, subtree);
    List<Object> key = new ArrayList<>(List.of(zone));
    subtree.forEach(id -> key.add(direction(id, directions)));
    SequencedMap<String, Bounds> before = known.get(key);
    if (before != null) {
      return before;
    }
    SequencedMap<String, Bounds> places = laidOut(zone, members, directions);
    known.put(key, places);
    return places;
  }

  private SequencedMap<String, Bounds> laidOut(
      String zone, List<Item> members, Map<String, Direction> directions) {
    Map<String, String> standsIn = new LinkedHashMap<>();
    Map<String, SequencedMap<String, Bounds>> contents = new LinkedHashMap<>();
    SequencedMap<String, Bounds> sizes = new LinkedHashMap<>();
    for (Item member : members) {
      switch (member) {
        case Item.Single(var id, var width, var height) -> {
          sizes.put(id, new Bounds(0, 0, width, height));
          standsIn.put(id, id);
        }
        case Item.Block(var id, var width, var height, var inside) -> {
          sizes.put(id, new Bounds(0, 0, width, height));
          inside.keySet().forEach(each -> standsIn.put(each, id));
        }
        case Item.Group(var id, var leastWidth, var inside) -> {
          SequencedMap<String, Bounds> content = inside(id, inside, directions);
          contents.put(id, content);
          sizes.put(id, Layered.around(content.values(), leastWidth));
          content.keySet().forEach(each -> standsIn.put(each, id));
        }
      }
    }
    List<Link> lifted = Link.between(links, id -> Optional.ofNullable(standsIn.get(id)));
    Bundles bundles = Bundles.of(sizes, lifted);
    SequencedMap<String, Bounds> boxes =
        bundles.places(
            Layered.places(
                bundles.sizes(),
                Link.between(lifted, id -> Optional.of(bundles.standIn(id))),
                direction(zone, directions),
                stopped));
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    for (Item member : members) {
      Bounds box = Objects.requireNonNull(boxes.get(member.id()));
      switch (member) {
        case Item.Single _ -> places.put(member.id(), box);
        case Item.Block(var _, var _, var _, var inside) ->
            inside.forEach((id, place) -> places.put(id, place.moved(box.x(), box.y())));
        case Item.Group(var id, var _, var _) -> {
          places.put(id, box);
          Objects.requireNonNull(contents.get(id))
              .forEach((each, place) ->
                  places.put(
                      each, place.moved(box.x() + Layered.PADDING, box.y() + Layered.TITLE)));
        }
      }
    }
    return atOrigin(places);
  }

  private static SequencedMap<String, Bounds> atOrigin(SequencedMap<String, Bounds> places) {
    Bounds all = places.values().stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 1, 1));
    SequencedMap<String, Bounds> moved = new LinkedHashMap<>();
    places.forEach((id, box) -> moved.put(id, box.moved(-all.x(), -all.y())));
    return moved;
  }

  private static Direction direction(String zone, Map<String, Direction> directions) {
    return directions.getOrDefault(zone, Direction.RIGHT);
  }
}
