package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Finds room for parts that were laid out among others that stay where they are. */
final class Spots {
  private static final int STEP = 20;
  private static final int RINGS = 100;
  private static final int GAP = 30;

  private final Nesting nesting;
  private final SequencedMap<String, Bounds> places;

  /**
   * @param places of all parts, where those to be put down still stand where they did
   */
  Spots(Nesting nesting, SequencedMap<String, Bounds> places) {
    this.nesting = nesting;
    this.places = places;
  }

  /**
   * Where a box comes to stand in a zone, and how large the zones around it become.
   *
   * @param zones only those that grow
   */
  record Spot(Bounds box, SequencedMap<String, Bounds> zones) {}

  /**
   * The nearest spot where a box covers nothing that stays.
   *
   * @param leaving the parts of the zone that will be in the box
   */
  Optional<Spot> near(Bounds wanted, String zone, List<String> leaving) {
    List<Bounds> staying =
        nesting.members(zone).stream()
            .filter(id -> !leaving.contains(id))
            .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
            .toList();
    for (int ring = 0; ring < RINGS; ring++) {
      Optional<Spot> best =
          ring(wanted, ring * STEP).stream()
              .filter(box -> staying.stream().noneMatch(grown(box)::intersects))
              .flatMap(box -> grown(box, zone).stream())
              .min(Comparator.comparingInt(spot -> spot.zones().size()));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private static List<Bounds> ring(Bounds box, int far) {
    List<Bounds> ring = new ArrayList<>();
    ring.add(box.moved(far, 0));
    ring.add(box.moved(0, far));
    ring.add(box.moved(-far, 0));
    ring.add(box.moved(0, -far));
    for (int aside = STEP; aside <= far; aside += STEP) {
      for (int sign = -1; sign <= 1; sign += 2) {
        ring.add(box.moved(far, sign * aside));
        ring.add(box.moved(sign * aside, far));
        ring.add(box.moved(-far, sign * aside));
        ring.add(box.moved(sign * aside, -far));
      }
    }
    return ring;
  }

  /** The spot with the zones around it grown; none if one would come to cover its neighbours. */
  private Optional<Spot> grown(Bounds box, String zone) {
    SequencedMap<String, Bounds> zones = new LinkedHashMap<>();
    Bounds inside = box;
    for (String around = zone;
        !around.equals(Nesting.OUTSIDE);
        around = nesting.container(around)) {
      Bounds old = nesting.place(around);
      Bounds needed =
          old.union(
              new Bounds(
                  inside.x() - Layered.PADDING,
                  inside.y() - Layered.TITLE,
                  inside.width() + 2 * Layered.PADDING,
                  inside.height() + Layered.TITLE + Layered.PADDING));
      if (needed.equals(old)) {
        break;
      }
      String self = around;
      boolean covers =
          nesting.members(nesting.container(around)).stream()
              .filter(id -> !id.equals(self))
              .map(nesting::place)
              .anyMatch(grown(needed)::intersects);
      if (covers) {
        return Optional.empty();
      }
      zones.put(around, needed);
      inside = needed;
    }
    return Optional.of(new Spot(box, zones));
  }

  private static Bounds grown(Bounds box) {
    return new Bounds(box.x() - GAP, box.y() - GAP, box.width() + 2 * GAP, box.height() + 2 * GAP);
  }
}
