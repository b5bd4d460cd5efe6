package io.gridstride.drawing;

import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.model.Bounds;
import java.util.List;
import java.util.stream.Stream;

/** Where the marks of a part differ from those it had before. */
final class Difference {
  private Difference() {}

  /** Boxes that hold all that differs; none where nothing does. */
  static List<Bounds> between(Group old, Group now) {
    return now.equals(old)
        ? List.of()
        : Stream.of(old, now).flatMap(group -> group.pieces().stream()).toList();
  }

  /**
   * The same for the lines of flows. One that takes the same way may have other hops; it may be
   * long, and only a little of it differs when something that it hops over is moved.
   */
  static List<Bounds> betweenLines(Group old, Group now) {
    boolean rehopped =
        now.pieces().equals(old.pieces())
            && now.marks().getFirst() instanceof Shape line
            && old.marks().getFirst() instanceof Shape before
            && line.line() == before.line()
            && !line.segments().equals(before.segments());
    return rehopped ? List.of(between(segments(old), segments(now))) : between(old, now);
  }

  private static List<Segment> segments(Group group) {
    return ((Shape) group.marks().getFirst()).segments();
  }

  /** Around those segments that are not the same, seen from both ends. */
  private static Bounds between(List<Segment> old, List<Segment> now) {
    int shorter = Math.min(old.size(), now.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    // What runs straight to the first or from the last of them looks the same.
    return Stream.concat(
            old.subList(start, old.size() - end).stream(),
            now.subList(start, now.size() - end).stream())
        .flatMap(Difference::points)
        .reduce(Bounds::union)
        .map(box -> Terrain.grown(box, FlowMarks.REACH))
        .orElseThrow();
  }

  private static Stream<Bounds> points(Segment segment) {
    return switch (segment) {
      case MoveTo(double x, double y) -> Stream.of(point(x, y));
      case LineTo(double x, double y) -> Stream.of(point(x, y));
      case CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
          Stream.of(point(x1, y1), point(x2, y2), point(x, y));
      case Mark.Close() -> Stream.of();
    };
  }

  private static Bounds point(double x, double y) {
    return new Bounds((int) Math.floor(x), (int) Math.floor(y), 1, 1);
  }
}
