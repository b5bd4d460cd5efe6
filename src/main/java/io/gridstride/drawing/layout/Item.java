package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.List;
import java.util.SequencedMap;

/** Something that is placed as a whole. */
sealed interface Item {
  String id();

  /** An element. */
  record Single(String id, int width, int height) implements Item {}

  /** Elements in a fixed arrangement, as if its corner were at 0, 0; called after the first. */
  record Block(String id, int width, int height, SequencedMap<String, Bounds> inside)
      implements Item {}

  /**
   * A zone around what is in it.
   *
   * @param leastWidth room for its title
   */
  record Group(String id, int leastWidth, List<Item> inside) implements Item {
    public Group {
      inside = List.copyOf(inside);
    }
  }
}
