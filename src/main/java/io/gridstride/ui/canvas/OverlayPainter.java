package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Outline;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Route;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Grips;
import io.gridstride.editor.Hover;
import io.gridstride.editor.Pointer;
import io.gridstride.editor.Preview;
import io.gridstride.editor.Spot;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import io.gridstride.ui.look.Colours;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/**
 * Paints what lies over the diagram and changes with every move of the pointer: grips, what a
 * gesture would do, what the chosen threat or finding is about.
 */
final class OverlayPainter {
  /**
   * What there is to show.
   *
   * @param told parts that the chosen threat or finding is about
   * @param marked parts that a person looks for
   */
  record Shown(
      EditorState state, Preview preview, SequencedSet<String> told, List<String> marked) {}

  private final GraphicsContext g;
  private final Colours colours;

  OverlayPainter(GraphicsContext g, Colours colours) {
    this.g = g;
    this.colours = colours;
  }

  /** Paints over a cleared canvas, nowhere but in {@link OverlayReach}. */
  void paint(Shown shown, Geometry geometry, Viewport view) {
    EditorState state = shown.state();
    Preview preview = shown.preview();
    shown.marked().forEach(part -> ring(part, geometry, Paint.DROP_TARGET, 5, view));
    shown.told().forEach(part -> ring(part, geometry, Paint.BADGE_HIGH, 7, view));
    preview.highlighted().forEach(part -> ring(part, geometry, Paint.DROP_TARGET, 4, view));
    preview.outline().ifPresent(outline -> outline(outline, view));
    preview.flow().ifPresent(flow -> flow(flow, geometry, view));
    preview.guides().forEach(guide -> guide(guide, view));
    state.diagram().locked().forEach(part -> lock(part, state, geometry, view));
    Grips.of(state, geometry, 1 / view.zoom()).forEach(grip -> grip(grip, state, view));
  }

  private void ring(String part, Geometry geometry, Paint paint, double away, Viewport view) {
    Color colour = colours.of(paint);
    Optional.ofNullable(geometry.elements().get(part))
        .map(Outline::box)
        .or(() -> Optional.ofNullable(geometry.zones().get(part)).map(zone -> zone.box()))
        .ifPresent(box -> ring(box, colour, away, view));
    Optional.ofNullable(geometry.routes().get(part)).ifPresent(route -> halo(route, colour, view));
  }

  private void ring(Bounds box, Color colour, double away, Viewport view) {
    double left = Math.rint(view.viewX(box.x())) - away;
    double top = Math.rint(view.viewY(box.y())) - away;
    double width = Math.rint(box.width() * view.zoom()) + 2 * away;
    double height = Math.rint(box.height() * view.zoom()) + 2 * away;
    g.setFill(colour.deriveColor(0, 1, 1, 0.08));
    g.fillRoundRect(left, top, width, height, 14, 14);
    g.setStroke(colour);
    g.setLineWidth(2);
    g.strokeRoundRect(left, top, width, height, 14, 14);
  }

  private void halo(Route route, Color colour, Viewport view) {
    g.setStroke(colour.deriveColor(0, 1, 1, 0.3));
    g.setLineWidth(8);
    double[] xs = route.points().stream().mapToDouble(p -> view.viewX(p.x())).toArray();
    double[] ys = route.points().stream().mapToDouble(p -> view.viewY(p.y())).toArray();
    g.strokePolyline(xs, ys, xs.length);
  }

  private void outline(Preview.Outline outline, Viewport view) {
    Bounds box = outline.bounds();
    double left = Math.rint(view.viewX(box.x()));
    double top = Math.rint(view.viewY(box.y()));
    double width = Math.rint(box.width() * view.zoom());
    double height = Math.rint(box.height() * view.zoom());
    Color colour = colours.of(Paint.SELECTION);
    g.setFill(colour.deriveColor(0, 1, 1, 0.1));
    g.fillRect(left, top, width, height);
    g.setStroke(colour);
    g.setLineWidth(1);
    if (outline.shape() == Preview.Shape.BOUNDARY) {
      g.setLineDashes(6, 4);
    }
    g.strokeRect(left + 0.5, top + 0.5, width, height);
    g.setLineDashes();
  }

  private void flow(Preview.Line flow, Geometry geometry, Viewport view) {
    Outline fixed = geometry.elements().get(flow.fixed());
    if (fixed == null) {
      return;
    }
    Point start = border(fixed.box(), flow.end());
    Point end =
        flow.target()
            .map(geometry.elements()::get)
            .map(target -> border(target.box(), start))
            .orElse(flow.end());
    Point from = flow.back() ? end : start;
    Point to = flow.back() ? start : end;
    double x1 = view.viewX(from.x());
    double y1 = view.viewY(from.y());
    double x2 = view.viewX(to.x());
    double y2 = view.viewY(to.y());
    Color colour = colours.of(flow.target().isPresent() ? Paint.DROP_TARGET : Paint.SELECTION);
    g.setStroke(colour);
    g.setLineWidth(2);
    if (flow.target().isEmpty()) {
      g.setLineDashes(6, 4);
    }
    g.strokeLine(x1, y1, x2, y2);
    g.setLineDashes();
    head(x1, y1, x2, y2, colour);
  }

  private void guide(Preview.Guide guide, Viewport view) {
    g.setFill(colours.of(Paint.GUIDE));
    double left = Math.rint(view.viewX(guide.x1()));
    double top = Math.rint(view.viewY(guide.y1()));
    double width = Math.rint((guide.x2() - guide.x1()) * view.zoom());
    double height = Math.rint((guide.y2() - guide.y1()) * view.zoom());
    g.fillRect(left, top, Math.max(1, width), Math.max(1, height));
  }

  /** A padlock at the corner of what is locked. */
  private void lock(String part, EditorState state, Geometry geometry, Viewport view) {
    Color colour =
        colours.of(state.selection().contains(part) ? Paint.SELECTION : Paint.MUTED_TEXT);
    Optional.ofNullable(geometry.elements().get(part))
        .map(Outline::box)
        .or(() -> Optional.ofNullable(geometry.zones().get(part)).map(zone -> zone.box()))
        .ifPresent(box -> padlock(view.viewX(box.x()), view.viewY(box.bottom()), colour));
  }

  private void padlock(double x, double y, Color colour) {
    double left = Math.rint(x) - 4;
    double top = Math.rint(y) - 6;
    g.setFill(colours.of(Paint.CANVAS));
    g.fillRoundRect(left - 2, top - 5, 13, 15, 5, 5);
    g.setStroke(colour);
    g.setLineWidth(1.5);
    g.strokeArc(left + 2, top - 3, 5, 8, 0, 180, ArcType.OPEN);
    g.setFill(colour);
    g.fillRect(left, top + 2, 9, 6);
  }

  /** Where the straight line from a box's centre to a point leaves the box. */
  private static Point border(Bounds box, Point towards) {
    double dx = towards.x() - box.centreX();
    double dy = towards.y() - box.centreY();
    double reach =
        Math.max(Math.abs(dx) / (box.width() / 2.0), Math.abs(dy) / (box.height() / 2.0));
    return reach <= 1
        ? new Point(box.centreX(), box.centreY())
        : new Point(
            (int) Math.rint(box.centreX() + dx / reach),
            (int) Math.rint(box.centreY() + dy / reach));
  }

  private void head(double x1, double y1, double x2, double y2, Color colour) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    if (length < 1) {
      return;
    }
    double dx = (x2 - x1) / length * 10;
    double dy = (y2 - y1) / length * 10;
    g.setFill(colour);
    g.fillPolygon(
        new double[] {x2, x2 - dx - dy / 2, x2 - dx + dy / 2},
        new double[] {y2, y2 - dy + dx / 2, y2 - dy - dx / 2},
        3);
  }

  private void grip(Grips.Grip grip, EditorState state, Viewport view) {
    double x = Math.rint(view.viewX(grip.x()));
    double y = Math.rint(view.viewY(grip.y()));
    Color colour = colours.of(Paint.SELECTION);
    boolean under = state.hover().map(Hover::at).filter(at -> isAt(at, grip)).isPresent();
    g.setStroke(colour);
    g.setLineWidth(1.5);
    switch (grip.spot()) {
      case Spot.OnHandle handle -> {
        g.setFill(colours.of(Paint.CANVAS));
        g.fillRect(x - 4, y - 4, 8, 8);
        g.strokeRect(x - 4, y - 4, 8, 8);
      }
      case Spot.OnEnd end -> {
        g.setFill(under ? colour : colours.of(Paint.CANVAS));
        g.fillOval(x - 5, y - 5, 10, 10);
        g.strokeOval(x - 5, y - 5, 10, 10);
      }
      case Spot.OnBend bend -> {
        g.setFill(under ? colour : colours.of(Paint.CANVAS));
        g.fillPolygon(new double[] {x - 5, x, x + 5, x}, new double[] {y, y - 5, y, y + 5}, 4);
        g.strokePolygon(new double[] {x - 5, x, x + 5, x}, new double[] {y, y - 5, y, y + 5}, 4);
      }
      case Spot.OnPort port -> {
        g.setFill(under ? colour : colours.of(Paint.CANVAS));
        g.fillOval(x - 5, y - 5, 10, 10);
        g.strokeOval(x - 5, y - 5, 10, 10);
      }
      case Spot.Canvas nothing -> {}
      case Spot.OnPart nothing -> {}
      case Spot.OnLeg nothing -> {}
      case Spot.InZone nothing -> {}
    }
  }

  private static boolean isAt(Pointer at, Grips.Grip grip) {
    return Math.hypot(at.x() - grip.x(), at.y() - grip.y()) <= Grips.REACH * at.pixel();
  }
}
