package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * An element, or a zone with all that is in it, that has a size and no place yet.
 *
 * @param inside the places of what is in a zone, as if the zone's corner were at 0, 0
 */
record Block(String id, int width, int height, SequencedMap<String, Bounds> inside) {
  static final int PADDING = 20;

  /** Space at the top of a zone, for its title. */
  static final int TITLE = 40;

  private static final int GAP = 60;
  private static final int STEP = 20;
  private static final int MOST_STEPS = 40;
  private static final Bounds EMPTY_ZONE = new Bounds(0, 0, 220, 120);

  static Block element(String id, Bounds size) {
    return new Block(id, size.width(), size.height(), new LinkedHashMap<>());
  }

  /** A zone around its members, which stand in rows. */
  static Block zone(String id, List<Block> members) {
    SequencedMap<String, Bounds> inside = rows(members, PADDING, TITLE);
    Bounds all = inside.values().stream().reduce(Bounds::union).orElse(EMPTY_ZONE);
    boolean empty = inside.isEmpty();
    return new Block(
        id,
        empty ? all.width() : all.right() + PADDING,
        empty ? all.height() : all.bottom() + PADDING,
        inside);
  }

  /** The places of blocks in rows that together are somewhat wider than high. */
  static SequencedMap<String, Bounds> rows(List<Block> blocks, int left, int top) {
    double area =
        blocks.stream()
            .mapToDouble(block -> (block.width() + GAP) * (double) (block.height() + GAP))
            .sum();
    double widest = Math.sqrt(area) * 1.5;
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    int x = left;
    int y = top;
    int bottom = top;
    for (Block block : blocks) {
      if (x > left && x + block.width() - left > widest) {
        x = left;
        y = bottom + GAP;
      }
      places.putAll(block.at(x, y));
      bottom = Math.max(bottom, y + block.height());
      x += block.width() + GAP;
    }
    return places;
  }

  /** The places of this block and all in it when its corner is at x, y. */
  SequencedMap<String, Bounds> at(int x, int y) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put(id, new Bounds(x, y, width, height));
    inside.forEach((member, place) -> places.put(member, place.moved(x, y)));
    return places;
  }

  /** Where it could stand in a zone if nothing else did, from the top left on. */
  List<Bounds> spotsIn(Bounds zone) {
    List<Bounds> spots = new ArrayList<>();
    int across = Math.max(STEP, zone.width() / MOST_STEPS);
    int down = Math.max(STEP, zone.height() / MOST_STEPS);
    for (int y = zone.y() + TITLE; y + height + PADDING <= zone.bottom(); y += down) {
      for (int x = zone.x() + PADDING; x + width + PADDING <= zone.right(); x += across) {
        spots.add(new Bounds(x, y, width, height));
      }
    }
    return spots;
  }
}
