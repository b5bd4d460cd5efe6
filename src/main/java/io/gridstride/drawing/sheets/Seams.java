package io.gridstride.drawing.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a length into overlapping ranges, each at most so long, so that each of the items along
 * it is whole in at least one of them.
 */
public final class Seams {
  /** From the first place to the last, in diagram units. */
  public record Range(double from, double to) {
    public double length() {
      return to - from;
    }
  }

  /** Between an item and the end of its range. */
  private static final double CLEAR = 12;

  /** How closely the shortest sufficient length is sought, in halvings. */
  private static final int STEPS = 7;

  private final Range all;
  private final List<Range> items;
  private final double overlap;

  private Seams(Range all, List<Range> items, double overlap) {
    this.all = all;
    this.items = items;
    this.overlap = overlap;
  }

  /** As few ranges as can be, and then as short ones. */
  static List<Range> of(Range all, List<Range> items, double longest, double overlap) {
    Seams seams = new Seams(all, items, overlap);
    List<Range> best = seams.ranges(longest);
    double least =
        items.stream()
            .mapToDouble(item -> item.length() + 2 * CLEAR)
            .filter(length -> length <= longest)
            .reduce(all.length() / best.size(), Math::max);
    double most = longest;
    for (int step = 0; step < STEPS && best.size() > 1; step++) {
      double middle = (least + most) / 2;
      List<Range> shorter = seams.ranges(middle);
      if (shorter.size() <= best.size()) {
        best = shorter;
        most = middle;
      } else {
        least = middle;
      }
    }
    return best;
  }

  private List<Range> ranges(double longest) {
    List<Range> ranges = new ArrayList<>();
    double from = all.from();
    while (from + longest < all.to()) {
      double limit = from + longest;
      double begin = from;
      double next =
          items.stream()
              .filter(item -> item.to() + CLEAR > limit)
              .filter(item -> item.from() - CLEAR > begin)
              .mapToDouble(item -> item.from() - CLEAR)
              .reduce(limit - overlap, Math::min);
      double end =
          items.stream()
              .mapToDouble(item -> item.to() + CLEAR)
              .filter(to -> to <= limit)
              .reduce(next + overlap, Math::max);
      ranges.add(new Range(from, Math.min(limit, end)));
      from = next;
    }
    ranges.add(new Range(from, all.to()));
    return ranges;
  }
}
