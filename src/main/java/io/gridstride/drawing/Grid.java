package io.gridstride.drawing;

import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds things near a place without looking at all of them: a uniform grid over their boxes. */
final class Grid<T> {
  private static final int CELL = 200;

  /** What covers more cells than this is kept apart, so that no box can exhaust the memory. */
  private static final long MOST_CELLS = 4_096;

  private final List<T> items = new ArrayList<>();
  private final List<Bounds> boxes = new ArrayList<>();
  private final Map<Long, BitSet> cells = new LinkedHashMap<>();
  private final BitSet large = new BitSet();

  void add(T item, Bounds box) {
    int index = items.size();
    items.add(item);
    boxes.add(box);
    if (count(box) > MOST_CELLS) {
      large.set(index);
      return;
    }
    for (int column = cell(box.x()); column <= cell(box.right()); column++) {
      for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
        cells.computeIfAbsent(key(column, row), k -> new BitSet()).set(index);
      }
    }
  }

  /** What touches or overlaps the area, in the order it was added. */
  List<T> near(Bounds area) {
    return found(area).filter(i -> touches(boxes.get(i), area)).mapToObj(items::get).toList();
  }

  private IntStream found(Bounds area) {
    if (count(area) > cells.size() + 1L) {
      return IntStream.range(0, items.size());
    }
    BitSet found = (BitSet) large.clone();
    for (int column = cell(area.x()); column <= cell(area.right()); column++) {
      for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
        BitSet here = cells.get(key(column, row));
        if (here != null) {
          found.or(here);
        }
      }
    }
    return found.stream();
  }

  private static boolean touches(Bounds a, Bounds b) {
    return a.x() <= b.right() && a.right() >= b.x() && a.y() <= b.bottom() && a.bottom() >= b.y();
  }

  private static long count(Bounds box) {
    return (cell(box.right()) - (long) cell(box.x()) + 1)
        * (cell(box.bottom()) - (long) cell(box.y()) + 1);
  }

  private static int cell(int coordinate) {
    return Math.floorDiv(coordinate, CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffff_ffffL);
  }
}
