package io.gridstride.drawing.layout;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a boundary that is a line between the two ends of the flows that cross it. */
final class Fences {
  private static final int GRID = 10;

  /** How far a line reaches beyond what it divides. */
  private static final int BEYOND = 20;

  private final Dfd dfd;
  private final Map<String, Bounds> places;

  Fences(Dfd dfd, Map<String, Bounds> places) {
    this.dfd = dfd;
    this.places = places;
  }

  /** Where the ends of a flow leave room for a line. */
  private record Gap(Bounds from, Bounds to) {
    int across() {
      return Math.max(to.x() - from.right(), from.x() - to.right());
    }

    int down() {
      return Math.max(to.y() - from.bottom(), from.y() - to.bottom());
    }

    boolean wide() {
      return across() >= down();
    }

    Bounds all() {
      return from.union(to);
    }

    /** The middle of the gap, on the line from one end to the other. */
    int middle() {
      return wide()
          ? (Math.min(from.right(), to.right()) + Math.max(from.x(), to.x())) / 2
          : (Math.min(from.bottom(), to.bottom()) + Math.max(from.y(), to.y())) / 2;
    }
  }

  /** The place of a line as thick as it was; empty when nothing crosses it. */
  Optional<Bounds> place(Boundary line, Bounds old) {
    List<Gap> gaps = new ArrayList<>();
    line.crossedBy().forEach(id -> dfd.flow(id).flatMap(this::gap).ifPresent(gaps::add));
    boolean upright = 2 * gaps.stream().filter(Gap::wide).count() >= gaps.size();
    List<Gap> along = gaps.stream().filter(gap -> gap.wide() == upright).toList();
    return along.stream()
        .map(Gap::all)
        .reduce(Bounds::union)
        .map(all -> {
          int[] middles = along.stream().mapToInt(Gap::middle).sorted().toArray();
          int thick = Math.min(old.width(), old.height());
          int start = onGrid(middles[middles.length / 2] - thick / 2);
          return upright
              ? new Bounds(
                  start,
                  onGrid(all.y() - BEYOND),
                  thick,
                  Math.max(thick + 1, all.height() + 2 * BEYOND))
              : new Bounds(
                  onGrid(all.x() - BEYOND),
                  start,
                  Math.max(thick, all.width() + 2 * BEYOND),
                  thick);
        });
  }

  private Optional<Gap> gap(Flow flow) {
    Bounds from = places.get(flow.source());
    Bounds to = places.get(flow.target());
    return from == null || to == null ? Optional.empty() : Optional.of(new Gap(from, to));
  }

  private static int onGrid(int length) {
    return Math.floorDiv(length, GRID) * GRID;
  }
}
