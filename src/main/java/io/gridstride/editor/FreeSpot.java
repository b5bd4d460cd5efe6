package io.gridstride.editor;

import io.gridstride.model.Bounds;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds room for something new: on no element, and wholly inside or outside each zone. */
final class FreeSpot {
  /** The gap a new neighbour leaves, wide enough for the label of the flow between the two. */
  private static final int AWAY = 120;

  private static final int CLEAR = 2 * Sizes.GRID;
  private static final int RINGS = 40;

  private final Zones zones;

  private FreeSpot(Zones zones) {
    this.zones = zones;
  }

  /** Beside a part, best to its right. */
  static Bounds beside(Zones zones, Bounds part, int width, int height) {
    var free = new FreeSpot(zones);
    int step = height + 2 * CLEAR;
    int level = Sizes.snapped(part.centreY() - height / 2.0);
    int right = Sizes.snapped(part.right() + (double) AWAY);
    int left = Sizes.snapped(part.x() - (double) AWAY - width);
    Stream<Bounds> sides =
        IntStream.range(0, RINGS)
            .boxed()
            .flatMap(i ->
                Stream.of(
                    new Bounds(right, level + i * step, width, height),
                    new Bounds(right, level - i * step, width, height),
                    new Bounds(left, level + i * step, width, height)));
    return sides
        .filter(free::isFree)
        .findFirst()
        .orElseGet(() -> near(zones, new Bounds(right, level, width, height)));
  }

  /** As near as possible to where it is wanted. */
  static Bounds near(Zones zones, Bounds wanted) {
    return find(zones, wanted, _ -> true).orElse(wanted);
  }

  /** Directly in a zone, or in none; empty when there is no room. */
  static Optional<Bounds> in(Zones zones, Optional<String> zone, Bounds wanted) {
    return find(zones, wanted, spot -> zones.under(spot, Zones.NONE).equals(zone));
  }

  private static Optional<Bounds> find(Zones zones, Bounds wanted, Predicate<Bounds> also) {
    var free = new FreeSpot(zones);
    return IntStream.range(0, RINGS)
        .boxed()
        .flatMap(ring -> ring(wanted, ring))
        .filter(spot -> also.test(spot) && free.isFree(spot))
        .findFirst();
  }

  private static Stream<Bounds> ring(Bounds wanted, int ring) {
    int step = 2 * CLEAR;
    return IntStream.rangeClosed(-ring, ring)
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(-ring, ring).mapToObj(j -> new int[] {i, j}))
        .filter(at -> Math.max(Math.abs(at[0]), Math.abs(at[1])) == ring)
        .sorted(Comparator.comparingInt(at -> at[0] * at[0] + at[1] * at[1]))
        .map(at -> wanted.moved(at[0] * step, at[1] * step));
  }

  private boolean isFree(Bounds spot) {
    var clear =
        new Bounds(
            spot.x() - CLEAR,
            spot.y() - CLEAR,
            spot.width() + 2 * CLEAR,
            spot.height() + 2 * CLEAR);
    return zones.places().keySet().stream().allMatch(id -> lets(id, spot, clear));
  }

  private boolean lets(String id, Bounds spot, Bounds clear) {
    Optional<Bounds> place = zones.place(id);
    return place.filter(clear::intersects).isEmpty()
        || (zones.isZone(id)
            && place.filter(zone -> zone.contains(Belonging.spaced(spot))).isPresent());
  }
}
