package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.List;

/** Paints data flows and what is written on them. */
final class FlowMarks {
  private static final double LINE = 1.25;
  private static final double SELECTED_LINE = 2.5;
  private static final double HEAD_LENGTH = 9;
  private static final double HEAD_HALF = 4;

  /** So far marks of a line may stand beside it. */
  static final int REACH = 8;

  private final Overlay overlay;
  private final Hops hops;

  FlowMarks(Geometry geometry, Overlay overlay) {
    this.overlay = overlay;
    this.hops = new Hops(geometry.lanes());
  }

  Group of(String id, Route route) {
    List<Segment> line = hops.path(id, route);
    boolean selected = overlay.selected().contains(id);
    Paint paint = selected ? Paint.SELECTION : Paint.FLOW_LINE;
    List<Mark> marks =
        List.of(
            new Shape(id, line, Paint.NONE, paint, selected ? SELECTED_LINE : LINE, 0),
            new Shape(id, head(route), paint, Paint.NONE, 0, 0));
    return new Group(
        Terrain.grown(route.bounds(), REACH),
        marks,
        route.legs().stream().map(leg -> Terrain.grown(leg.bounds(), REACH)).toList());
  }

  private static List<Segment> head(Route route) {
    Leg last = route.legs().getLast();
    Point tip = last.to();
    double length = Math.max(1, last.length());
    double dx = (tip.x() - last.from().x()) / length;
    double dy = (tip.y() - last.from().y()) / length;
    double backX = tip.x() - dx * HEAD_LENGTH;
    double backY = tip.y() - dy * HEAD_LENGTH;
    return List.of(
        new MoveTo(tip.x(), tip.y()),
        new LineTo(backX - dy * HEAD_HALF, backY + dx * HEAD_HALF),
        new LineTo(backX + dy * HEAD_HALF, backY - dx * HEAD_HALF),
        new Close());
  }

  Group label(String id, Label label) {
    Bounds box = label.box();
    boolean selected = overlay.selected().contains(id);
    List<Mark> marks = new ArrayList<>();
    label.leader().ifPresent(leader -> marks.add(leader.mark(id, selected)));
    marks.addAll(
        List.of(
            new Box(
                id,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                4,
                Paint.FLOW_TEXT_BACK,
                selected ? Paint.SELECTION : Paint.NONE,
                selected ? 1 : 0,
                0),
            new Text(
                id,
                box.x() + box.width() / 2.0,
                box.y() + FlowText.BASELINE,
                Align.CENTRE,
                label.text(),
                FlowText.FACE,
                FlowText.SIZE,
                Paint.FLOW_TEXT)));
    return new Group(label.leader().map(leader -> leader.bounds().union(box)).orElse(box), marks);
  }
}
