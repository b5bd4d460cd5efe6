package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Where the edges of something that is moved come to stand: in line with a neighbour that is near
 * enough, else on the grid.
 *
 * @param neighbours what it can be in line with
 * @param reach how far a line draws, in diagram units
 */
record Snapping(Aids aids, List<Bounds> neighbours, double reach) {
  private static final int PULL = 5;

  /** How far away something can be and still count as a neighbour, in screen pixels. */
  private static final int NEAR = 700;

  /** The same in diagram units, for one who sees all of a large diagram. */
  private static final int FAR = 2_000;

  private static final List<ToIntFunction<Bounds>> ACROSS =
      List.of(Bounds::x, Bounds::centreX, Bounds::right);
  private static final List<ToIntFunction<Bounds>> DOWN =
      List.of(Bounds::y, Bounds::centreY, Bounds::bottom);

  /**
   * For moving or resizing a part by hand; the control key switches everything off.
   *
   * @param moving what is in motion, and so no neighbour
   */
  static Snapping of(EditorState state, String part, Set<String> moving, Bounds from, Pointer at) {
    if (at.keys().control()) {
      return new Snapping(Aids.NONE, List.of(), 0);
    }
    boolean boundary = state.model().dfd().boundary(part).isPresent();
    Bounds around = Snapping.around(from, at);
    List<Bounds> neighbours = new ArrayList<>();
    if (state.aids().guides()) {
      Dfd dfd = state.model().dfd();
      state
          .diagram()
          .places()
          .forEach((id, place) -> {
            if (around.intersects(place)
                && !moving.contains(id)
                && boundary == dfd.boundary(id).isPresent()) {
              neighbours.add(place);
            }
          });
    }
    return new Snapping(state.aids(), List.copyOf(neighbours), PULL * at.pixel());
  }

  private static Bounds around(Bounds from, Pointer at) {
    int near = (int) Math.min(FAR, NEAR * at.pixel());
    int x = (int) at.x();
    int y = (int) at.y();
    return new Bounds(x - near, y - near, 2 * near, 2 * near).union(from);
  }

  /** Where a box ends up that a hand has moved so far. */
  Bounds moved(Bounds from, double dx, double dy) {
    return from.moved(
        way(from.x(), dx, ACROSS, List.of(from.x(), from.centreX(), from.right())),
        way(from.y(), dy, DOWN, List.of(from.y(), from.centreY(), from.bottom())));
  }

  private int way(int from, double by, List<ToIntFunction<Bounds>> lines, List<Integer> edges) {
    return edges.stream()
        .flatMap(edge -> nearest(edge + by, lines).map(line -> line - edge).stream())
        .min(Comparator.comparingDouble(way -> Math.abs(way - by)))
        .orElseGet(() -> onGrid(from + by) - from);
  }

  /** Where a left or right edge ends up that a hand has moved to there. */
  int x(double edge) {
    return nearest(edge, ACROSS).orElseGet(() -> onGrid(edge));
  }

  /** Where a top or bottom edge ends up. */
  int y(double edge) {
    return nearest(edge, DOWN).orElseGet(() -> onGrid(edge));
  }

  private Optional<Integer> nearest(double at, List<ToIntFunction<Bounds>> lines) {
    return neighbours.stream()
        .flatMap(box -> lines.stream().map(line -> line.applyAsInt(box)))
        .filter(line -> Math.abs(line - at) <= reach)
        .min(Comparator.comparingDouble(line -> Math.abs(line - at)));
  }

  private int onGrid(double at) {
    return aids.grid() ? Sizes.snapped(at) : (int) Math.round(at);
  }

  /** The lines that a box and its neighbours have in common now. */
  List<Preview.Guide> guides(Bounds box) {
    List<Preview.Guide> upright = new ArrayList<>();
    for (ToIntFunction<Bounds> line : ACROSS) {
      int x = line.applyAsInt(box);
      span(onLine(ACROSS, x), box)
          .ifPresent(all -> upright.add(new Preview.Guide(x, all.y(), x, all.bottom())));
    }
    List<Preview.Guide> level = new ArrayList<>();
    for (ToIntFunction<Bounds> line : DOWN) {
      int y = line.applyAsInt(box);
      span(onLine(DOWN, y), box)
          .ifPresent(all -> level.add(new Preview.Guide(all.x(), y, all.right(), y)));
    }
    return Stream.of(upright, level).flatMap(Snapping::telling).toList();
  }

  /** Where all three lines are common, the one through the middle tells as much. */
  private static Stream<Preview.Guide> telling(List<Preview.Guide> guides) {
    return guides.size() == ACROSS.size() ? Stream.of(guides.get(1)) : guides.stream();
  }

  private Stream<Bounds> onLine(Collection<ToIntFunction<Bounds>> lines, int at) {
    return neighbours.stream()
        .filter(box -> lines.stream().anyMatch(line -> line.applyAsInt(box) == at));
  }

  private static Optional<Bounds> span(Stream<Bounds> inLine, Bounds box) {
    return inLine.reduce(Bounds::union).map(box::union);
  }
}
