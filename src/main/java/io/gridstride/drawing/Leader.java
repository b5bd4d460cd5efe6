package io.gridstride.drawing;

import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.List;
import java.util.Optional;

/** A thin line from a label to the flow it belongs to. */
public record Leader(Point from, Point to) {
  /** A label nearer than this to its line needs none. */
  private static final int NEAR = 6;

  private static final double LINE = 0.75;
  private static final double DASH = 2;

  /** The leader of a label, if it stands away from its line. */
  static Optional<Leader> of(Route route, Bounds label) {
    Leg leg = route.legAt(label.centreX(), label.centreY());
    var to =
        new Point(
            Math.clamp(label.centreX(), leg.left(), leg.right()),
            Math.clamp(label.centreY(), leg.top(), leg.bottom()));
    var from =
        new Point(
            Math.clamp(to.x(), label.x(), label.right()),
            Math.clamp(to.y(), label.y(), label.bottom()));
    return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) < NEAR
        ? Optional.empty()
        : Optional.of(new Leader(from, to));
  }

  Leader moved(int dx, int dy) {
    return new Leader(new Point(from.x() + dx, from.y() + dy), new Point(to.x() + dx, to.y() + dy));
  }

  Bounds bounds() {
    return new Bounds(
        Math.min(from.x(), to.x()),
        Math.min(from.y(), to.y()),
        Math.max(1, Math.abs(from.x() - to.x())),
        Math.max(1, Math.abs(from.y() - to.y())));
  }

  Mark mark(String flow, boolean selected) {
    return new Shape(
        flow,
        List.of(new MoveTo(from.x(), from.y()), new LineTo(to.x(), to.y())),
        Paint.NONE,
        selected ? Paint.SELECTION : Paint.FLOW_LINE,
        LINE,
        DASH);
  }
}
