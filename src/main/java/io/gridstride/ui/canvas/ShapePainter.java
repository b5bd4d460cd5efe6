package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Paint;
import io.gridstride.ui.canvas.Outlined.Box;
import io.gridstride.ui.look.Colours;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paths. Straight pieces along an axis become filled rectangles; the rest, corners and slanted
 * lines, become small pictures. Nothing is stroked.
 */
final class ShapePainter {
  /** The head of an arrow has three corners; from far away it is no larger than its line. */
  private static final int HEAD = 4;

  private final GraphicsContext g;
  private final Viewport view;
  private final Sprites sprites;
  private final Colours colours;
  private final Detail detail;
  private final Strips strips;

  ShapePainter(
      GraphicsContext g,
      Viewport view,
      Sprites sprites,
      Colours colours,
      Detail detail,
      Strips strips) {
    this.g = g;
    this.view = view;
    this.sprites = sprites;
    this.colours = colours;
    this.detail = detail;
    this.strips = strips;
  }

  void paint(Mark.Shape shape, double pen) {
    List<Segment> segments = shape.segments();
    if (!(segments.getLast() instanceof Mark.Close)) {
      g.setFill(colours.of(shape.line()));
      line(segments, shape.line(), pen, shape.dash() * view.zoom());
      return;
    }
    if (shape.line() == Paint.NONE && segments.size() == HEAD && detail.boxesOnly()) {
      return;
    }
    Box box = Box.of(segments, view);
    if (!strips.sees(box, pen)) {
      return;
    }
    if (isBox(segments) || detail.boxesOnly()) {
      box(box, shape, pen);
    } else if (Sprites.fits(box) && shape.dash() <= 0) {
      sprites.paint(g, segments, box, shape.fill(), shape.line(), pen);
    } else {
      large(shape, pen);
    }
  }

  private static boolean isBox(List<Segment> segments) {
    return segments.size() == 5
        && segments.get(1) instanceof Mark.LineTo(double x1, double y1)
        && segments.get(2) instanceof Mark.LineTo(double x2, double y2)
        && segments.get(3) instanceof Mark.LineTo(double x3, double y3)
        && x1 == x2
        && y2 == y3
        && segments.get(0) instanceof Mark.MoveTo(double x0, double y0)
        && y0 == y1
        && x0 == x3;
  }

  /** A plain rectangle, or anything seen from so far away that it looks like one. */
  private void box(Box box, Mark.Shape shape, double pen) {
    double left = box.left() - Math.floor(pen / 2);
    double top = box.top() - Math.floor(pen / 2);
    if (shape.line() == Paint.NONE) {
      if (!detail.boxesOnly() || shape.fill() != Paint.GLYPH) {
        g.setFill(colours.of(shape.fill()));
        g.fillRect(box.left(), box.top(), box.width(), box.height());
      }
    } else if (shape.fill() == Paint.NONE || shape.dash() > 0) {
      g.setFill(colours.of(shape.line()));
      strips.frame(
          left, top, box.width() + pen, box.height() + pen, pen, shape.dash() * view.zoom());
    } else {
      g.setFill(colours.of(shape.line()));
      g.fillRect(left, top, box.width() + pen, box.height() + pen);
      g.setFill(colours.of(shape.fill()));
      g.fillRect(
          left + pen, top + pen, Math.max(1, box.width() - pen), Math.max(1, box.height() - pen));
    }
  }

  /** So large that there are never many of them at once. */
  private void large(Mark.Shape shape, double pen) {
    path(shape.segments());
    if (shape.fill() != Paint.NONE) {
      g.setFill(colours.of(shape.fill()));
      g.fill();
    }
    if (shape.line() != Paint.NONE) {
      g.setStroke(colours.of(shape.line()));
      g.setLineWidth(pen);
      double dash = shape.dash() * view.zoom();
      if (dash > 0) {
        g.setLineDashes(dash, dash);
      }
      g.stroke();
      g.setLineDashes();
    }
  }

  private void path(List<Segment> segments) {
    g.beginPath();
    for (Segment segment : segments) {
      switch (segment) {
        case Mark.MoveTo(double x, double y) -> g.moveTo(view.viewX(x), view.viewY(y));
        case Mark.LineTo(double x, double y) -> g.lineTo(view.viewX(x), view.viewY(y));
        case Mark.CurveTo curve ->
            g.bezierCurveTo(
                view.viewX(curve.x1()),
                view.viewY(curve.y1()),
                view.viewX(curve.x2()),
                view.viewY(curve.y2()),
                view.viewX(curve.x()),
                view.viewY(curve.y()));
        case Mark.Close() -> g.closePath();
      }
    }
  }

  private void line(List<Segment> segments, Paint paint, double pen, double dash) {
    double fromX = 0;
    double fromY = 0;
    for (Segment segment : segments) {
      switch (segment) {
        case Mark.MoveTo(double x, double y) -> {
          fromX = x;
          fromY = y;
        }
        case Mark.LineTo(double x, double y) -> {
          straight(fromX, fromY, x, y, paint, pen, dash);
          fromX = x;
          fromY = y;
        }
        case Mark.CurveTo curve -> {
          if (detail.curves()) {
            List<Segment> bow = List.of(new Mark.MoveTo(fromX, fromY), curve);
            Box box = Box.of(bow, view);
            // A long line has hundreds of hops, and few of them are in view.
            if (strips.sees(box, pen)) {
              sprites.paint(g, bow, box, Paint.NONE, paint, pen);
            }
          } else {
            straight(fromX, fromY, curve.x(), curve.y(), paint, pen, dash);
          }
          fromX = curve.x();
          fromY = curve.y();
        }
        case Mark.Close() -> {}
      }
    }
  }

  private void straight(
      double fromX, double fromY, double toX, double toY, Paint paint, double pen, double dash) {
    // An odd pen stands on the pixel, an even one on the edge between two.
    double half = Math.floor(pen / 2);
    double left = Math.floor(view.viewX(Math.min(fromX, toX))) - half;
    double right = Math.floor(view.viewX(Math.max(fromX, toX))) - half;
    double top = Math.floor(view.viewY(Math.min(fromY, toY))) - half;
    double bottom = Math.floor(view.viewY(Math.max(fromY, toY))) - half;
    if (fromY == toY) {
      // To the end of the pen at both ends, so that two pieces that meet make a corner.
      strips.across(left, right + pen, top, pen, dash);
    } else if (fromX == toX) {
      strips.down(top, bottom + pen, left, pen, dash);
    } else {
      g.setStroke(colours.of(paint));
      g.setLineWidth(pen);
      g.strokeLine(view.viewX(fromX), view.viewY(fromY), view.viewX(toX), view.viewY(toY));
    }
  }
}
