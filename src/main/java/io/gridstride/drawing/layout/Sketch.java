package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Places that are tried out: what can be mirrored, exchanged or aligned is, where that helps. */
final class Sketch {
  private static final int MOST_ROUNDS = 5;
  private static final int GRID = 10;

  /** Free space that must stay around what is moved. */
  private static final int GAP = 30;

  private final Parts parts;
  private final Bounds[] box;
  private final Estimate estimate;

  private Sketch(Parts parts, SequencedMap<String, Bounds> places) {
    this.parts = parts;
    this.box =
        parts.ids.stream()
            .map(id -> places.getOrDefault(id, new Bounds(0, 0, 1, 1)))
            .toArray(Bounds[]::new);
    this.estimate = new Estimate(parts, box);
  }

  /** Places and what they are expected to cost. */
  record Rated(SequencedMap<String, Bounds> places, double cost) {}

  /** The places unchanged. */
  static Rated asItIs(Parts parts, SequencedMap<String, Bounds> places) {
    return new Rated(places, new Sketch(parts, places).estimate.all());
  }

  /** The places after all moves that help. */
  static Rated improved(Parts parts, SequencedMap<String, Bounds> places, BooleanSupplier stopped) {
    var sketch = new Sketch(parts, places);
    boolean better = true;
    for (int round = 0; round < MOST_ROUNDS && better && !stopped.getAsBoolean(); round++) {
      boolean arranged = sketch.arranged();
      boolean aligned = sketch.aligned();
      better = arranged || aligned;
    }
    SequencedMap<String, Bounds> improved = new LinkedHashMap<>();
    for (int i = 0; i < sketch.box.length; i++) {
      improved.put(parts.ids.get(i), sketch.box[i]);
    }
    return new Rated(improved, sketch.estimate.all());
  }

  /** Mirrors what is in zones and exchanges parts of the same size. */
  private boolean arranged() {
    boolean better = exchanged(parts.outermost);
    for (int zone = 0; zone < box.length; zone++) {
      if (parts.members[zone].length > 0) {
        better |= mirrored(parts.members[zone], true);
        better |= mirrored(parts.members[zone], false);
        better |= exchanged(parts.members[zone]);
      }
    }
    return better;
  }

  private boolean exchanged(int... members) {
    boolean better = false;
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        Bounds a = box[members[i]];
        Bounds b = box[members[j]];
        if (a.width() == b.width() && a.height() == b.height()) {
          int dx = b.x() - a.x();
          int dy = b.y() - a.y();
          better |=
              moved(new int[] {members[i], members[j]}, new int[] {dx, -dx}, new int[] {dy, -dy});
        }
      }
    }
    return better;
  }

  /** All that is in a zone the other way round, each of its parts as it was. */
  private boolean mirrored(int[] members, boolean across) {
    Bounds all = IntStream.of(members).mapToObj(i -> box[i]).reduce(Bounds::union).orElseThrow();
    int[] none = new int[members.length];
    int[] turned =
        IntStream.of(members)
            .map(i ->
                across
                    ? all.x() + all.right() - box[i].right() - box[i].x()
                    : all.y() + all.bottom() - box[i].bottom() - box[i].y())
            .toArray();
    return across ? moved(members, turned, none) : moved(members, none, turned);
  }

  /** Puts ends of flows, or zones around them, where the flow can be a straight line. */
  private boolean aligned() {
    boolean better = false;
    for (int link = 0; link < parts.linkFrom.length; link++) {
      better |= aligned(parts.linkFrom[link], parts.linkTo[link]);
      better |= aligned(parts.linkTo[link], parts.linkFrom[link]);
    }
    return better;
  }

  private boolean aligned(int one, int other) {
    boolean better = false;
    for (int part = one;
        part != Parts.OUTSIDE && !parts.isIn(other, part);
        part = parts.container[part]) {
      better |= slid(part, 0, box[other].centreY() - box[one].centreY());
      better |= slid(part, box[other].centreX() - box[one].centreX(), 0);
    }
    return better;
  }

  private boolean slid(int part, int dx, int dy) {
    int stepX = dx / GRID * GRID;
    int stepY = dy / GRID * GRID;
    Bounds next = box[part].moved(stepX, stepY);
    return !next.equals(box[part])
        && free(part, next)
        && moved(new int[] {part}, new int[] {stepX}, new int[] {stepY});
  }

  /** Whether a part can be there beside its neighbours without its zone growing. */
  private boolean free(int part, Bounds next) {
    int zone = parts.container[part];
    Bounds room =
        new Bounds(next.x() - GAP, next.y() - GAP, next.width() + 2 * GAP, next.height() + 2 * GAP);
    Bounds all = box[part];
    for (int member : parts.membersOf(zone)) {
      if (member != part) {
        if (room.intersects(box[member])) {
          return false;
        }
        all = all.union(box[member]);
      }
    }
    return zone == Parts.OUTSIDE || all.contains(next);
  }

  /** Moves parts with all that is in them, if that makes the drawing better. */
  private boolean moved(int[] moving, int[] dx, int[] dy) {
    int[] elements = IntStream.of(moving).flatMap(i -> IntStream.of(parts.elementsIn[i])).toArray();
    double before = estimate.of(elements);
    move(moving, dx, dy, 1);
    if (estimate.of(elements) < before - 1e-6) {
      return true;
    }
    move(moving, dx, dy, -1);
    return false;
  }

  private void move(int[] moving, int[] dx, int[] dy, int sign) {
    for (int i = 0; i < moving.length; i++) {
      for (int part : parts.partsIn[moving[i]]) {
        box[part] = box[part].moved(sign * dx[i], sign * dy[i]);
      }
    }
  }
}
