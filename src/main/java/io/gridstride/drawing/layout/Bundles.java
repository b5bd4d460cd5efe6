package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Puts what hangs on one neighbour only into rows, where there is much of it: in layers, fifty
 * zones that all report to one head-end would be one endless column.
 */
final class Bundles {
  /** So many still read well in a column. */
  private static final int COLUMN = 6;

  private static final int ACROSS = 70;
  private static final int DOWN = 60;
  private static final double WIDE = 1.3;

  private final SequencedMap<String, Bounds> sizes;
  private final Map<String, String> bundleOf = new LinkedHashMap<>();
  private final Map<String, SequencedMap<String, Bounds>> bundles = new LinkedHashMap<>();

  private Bundles(SequencedMap<String, Bounds> sizes) {
    this.sizes = sizes;
  }

  /**
   * Gathers what can be.
   *
   * @param sizes id to size
   */
  static Bundles of(SequencedMap<String, Bounds> sizes, List<Link> links) {
    var bundles = new Bundles(sizes);
    Map<String, List<String>> neighbours = new LinkedHashMap<>();
    for (Link link : links) {
      neighbours.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
      neighbours.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link.from());
    }
    SequencedMap<String, List<String>> leaves = new LinkedHashMap<>();
    for (String id : sizes.keySet()) {
      List<String> next = neighbours.getOrDefault(id, List.of());
      if (next.size() == 1) {
        leaves.computeIfAbsent(next.getFirst(), hub -> new ArrayList<>()).add(id);
      }
    }
    leaves.values().stream().filter(some -> some.size() > COLUMN).forEach(bundles::bind);
    return bundles;
  }

  private void bind(List<String> leaves) {
    double area =
        leaves.stream()
            .map(this::size)
            .mapToDouble(size -> (size.width() + ACROSS) * (double) (size.height() + DOWN))
            .sum();
    double widest = Math.sqrt(area) * WIDE;
    SequencedMap<String, Bounds> inside = new LinkedHashMap<>();
    int x = 0;
    int y = 0;
    int bottom = 0;
    for (String leaf : leaves) {
      Bounds size = size(leaf);
      if (x > 0 && x + size.width() > widest) {
        x = 0;
        y = bottom + DOWN;
      }
      inside.put(leaf, size.moved(x, y));
      bottom = Math.max(bottom, y + size.height());
      x += size.width() + ACROSS;
    }
    bundles.put(leaves.getFirst(), inside);
    leaves.forEach(leaf -> bundleOf.put(leaf, leaves.getFirst()));
  }

  private Bounds size(String id) {
    return sizes.getOrDefault(id, new Bounds(0, 0, 1, 1));
  }

  /** What an item is laid out as: itself, or the bundle it is in. */
  String standIn(String id) {
    return bundleOf.getOrDefault(id, id);
  }

  /** The sizes of all that is laid out. */
  SequencedMap<String, Bounds> sizes() {
    SequencedMap<String, Bounds> bound = new LinkedHashMap<>();
    sizes.forEach((id, size) -> {
      SequencedMap<String, Bounds> inside = bundles.get(id);
      if (inside != null) {
        bound.put(id, inside.values().stream().reduce(Bounds::union).orElse(size));
      } else if (standIn(id).equals(id)) {
        bound.put(id, size);
      }
    });
    return bound;
  }

  /** The places of all items, from those of what was laid out. */
  SequencedMap<String, Bounds> places(SequencedMap<String, Bounds> laidOut) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    laidOut.forEach((id, place) -> {
      SequencedMap<String, Bounds> inside = bundles.get(id);
      if (inside == null) {
        places.put(id, place);
      } else {
        inside.forEach((leaf, box) -> places.put(leaf, box.moved(place.x(), place.y())));
      }
    });
    return places;
  }
}
