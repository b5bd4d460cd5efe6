package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Finds things near a place without looking at all of them: a uniform grid over their boxes. One
 * grid can lie over another and hide some of what is in it, so that a few things can be moved
 * without building it anew.
 */
final class Grid<T> {
  private static final int CELL = 100;

  /** What covers more cells than this is kept apart, so that no box can exhaust the memory. */
  private static final long MOST_CELLS = 4_096;

  /** So many things are looked at in the time it takes to find one cell. */
  private static final int LOOKS = 4;

  /** With the edges of its box, so that no other object is read to see whether it is near. */
  private record Entry<T>(int index, T item, int left, int top, int right, int bottom) {
    boolean touches(Bounds area) {
      return left <= area.right()
          && area.x() <= right
          && top <= area.bottom()
          && area.y() <= bottom;
    }

    /** Of the cells that show both this and the area, it is taken from the first only. */
    boolean firstIn(int column, int row, Bounds area) {
      return cell(Math.max(left, area.x())) == column && cell(Math.max(top, area.y())) == row;
    }
  }

  private final Optional<Grid<T>> ground;
  private final Predicate<T> hidden;
  private final int first;
  private final List<Entry<T>> all = new ArrayList<>();
  private final List<Entry<T>> large = new ArrayList<>();
  private final Cells<Entry<T>> cells = new Cells<>();

  Grid() {
    this(Optional.empty(), item -> false, 0);
  }

  private Grid(Optional<Grid<T>> ground, Predicate<T> hidden, int first) {
    this.ground = ground;
    this.hidden = hidden;
    this.first = first;
  }

  /** An empty grid over this one, which shows through except for what is hidden. */
  Grid<T> over(Predicate<T> hides) {
    return new Grid<>(Optional.of(this), hides, first + all.size());
  }

  void add(T item, Bounds box) {
    add(item, box, first + all.size());
  }

  /** Adds something as if it had been added when so many others had been. */
  void add(T item, Bounds box, int index) {
    all.add(new Entry<>(index, item, box.x(), box.y(), box.right(), box.bottom()));
  }

  private void sort(Entry<T> entry) {
    if (count(entry.left(), entry.top(), entry.right(), entry.bottom()) > MOST_CELLS) {
      large.add(entry);
      return;
    }
    for (int column = cell(entry.left()); column <= cell(entry.right()); column++) {
      for (int row = cell(entry.top()); row <= cell(entry.bottom()); row++) {
        cells.add(column, row, entry);
      }
    }
  }

  /** How many things were ever added, here or below. */
  int size() {
    return first + all.size();
  }

  /** What touches or overlaps the area, in the order it was added. */
  List<T> near(Bounds area) {
    List<Entry<T>> found = new ArrayList<>();
    entries(area, found::add);
    found.sort(Comparator.comparingInt(Entry::index));
    return found.stream().map(Entry::item).toList();
  }

  /** The sum over all that touches or overlaps the area. */
  double sum(Bounds area, ToDoubleFunction<T> of) {
    double[] sum = {0};
    each(area, item -> sum[0] += of.applyAsDouble(item));
    return sum[0];
  }

  /** Hands on what touches or overlaps the area, in any order. */
  void each(Bounds area, Consumer<T> found) {
    entries(area, entry -> found.accept(entry.item()));
  }

  private void entries(Bounds area, Consumer<Entry<T>> found) {
    if (ground.isPresent()) {
      ground
          .get()
          .entries(
              area,
              entry -> {
                if (!hidden.test(entry.item())) {
                  found.accept(entry);
                }
              });
    }
    if (!all.isEmpty()) {
      own(area, found);
    }
  }

  private void own(Bounds area, Consumer<Entry<T>> found) {
    long count = count(area.x(), area.y(), area.right(), area.bottom());
    boolean wide = LOOKS * count > all.size();
    if (!wide) {
      cells.fill(all, this::sort);
    }
    for (Entry<T> entry : wide ? all : large) {
      if (entry.touches(area)) {
        found.accept(entry);
      }
    }
    if (wide) {
      return;
    }
    for (int column = cell(area.x()); column <= cell(area.right()); column++) {
      for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
        for (Entry<T> entry : cells.at(column, row)) {
          if (entry.touches(area) && entry.firstIn(column, row, area)) {
            found.accept(entry);
          }
        }
      }
    }
  }

  private static long count(int left, int top, int right, int bottom) {
    return (cell(right) - (long) cell(left) + 1) * (cell(bottom) - (long) cell(top) + 1);
  }

  private static int cell(int coordinate) {
    return Math.floorDiv(coordinate, CELL);
  }
}
