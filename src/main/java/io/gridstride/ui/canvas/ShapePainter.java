package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Outlines and paths. Straight pieces along an axis become filled rectangles; only what is left,
 * corners and slanted lines, is stroked. Colours are set by the caller, as fill and as stroke.
 */
final class ShapePainter {
  private final GraphicsContext g;
  private final Viewport view;

  ShapePainter(GraphicsContext g, Viewport view) {
    this.g = g;
    this.view = view;
  }

  /** The outline of a box, inside its edges; {@code dash} in pixels, 0 for a solid line. */
  void outline(Painter.Pixels box, double pen, double dash) {
    double right = box.left() + box.width();
    double bottom = box.top() + box.height();
    double corner = box.radius() < 1.5 ? 0 : Math.ceil(box.radius());
    across(box.left() + corner, right - corner, box.top(), pen, dash);
    across(box.left() + corner, right - corner, bottom - pen, pen, dash);
    down(box.top() + corner, bottom - corner, box.left(), pen, dash);
    down(box.top() + corner, bottom - corner, right - pen, pen, dash);
    if (corner > 0) {
      corners(box, corner, pen);
    }
  }

  private void corners(Painter.Pixels box, double corner, double pen) {
    double size = 2 * corner - pen;
    double left = box.left() + pen / 2;
    double top = box.top() + pen / 2;
    double right = box.left() + box.width() - pen / 2 - size;
    double bottom = box.top() + box.height() - pen / 2 - size;
    g.setLineWidth(pen);
    g.setLineCap(StrokeLineCap.BUTT);
    g.strokeArc(left, top, size, size, 90, 90, ArcType.OPEN);
    g.strokeArc(right, top, size, size, 0, 90, ArcType.OPEN);
    g.strokeArc(left, bottom, size, size, 180, 90, ArcType.OPEN);
    g.strokeArc(right, bottom, size, size, 270, 90, ArcType.OPEN);
  }

  private void across(double from, double to, double y, double pen, double dash) {
    if (dash <= 0) {
      g.fillRect(from, y, to - from, pen);
      return;
    }
    for (double x = from; x < to; x += 2 * dash) {
      g.fillRect(Math.rint(x), y, Math.rint(Math.min(dash, to - x)), pen);
    }
  }

  private void down(double from, double to, double x, double pen, double dash) {
    if (dash <= 0) {
      g.fillRect(x, from, pen, to - from);
      return;
    }
    for (double y = from; y < to; y += 2 * dash) {
      g.fillRect(x, Math.rint(y), pen, Math.rint(Math.min(dash, to - y)));
    }
  }

  /** Fills a path. */
  void fill(List<Mark.Segment> segments) {
    g.beginPath();
    for (Mark.Segment segment : segments) {
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
    g.fill();
  }

  /** Draws a path as a line, {@code pen} pixels wide. */
  void line(List<Mark.Segment> segments, double pen, double dash) {
    double half = pen % 2 == 0 ? 0 : 0.5;
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    g.setLineWidth(pen);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (Mark.Segment segment : segments) {
      switch (segment) {
        case Mark.MoveTo move -> {
          x = snapped(view.viewX(move.x()), half);
          y = snapped(view.viewY(move.y()), half);
          startX = x;
          startY = y;
        }
        case Mark.LineTo to -> {
          double nextX = snapped(view.viewX(to.x()), half);
          double nextY = snapped(view.viewY(to.y()), half);
          straight(x, y, nextX, nextY, pen, dash);
          x = nextX;
          y = nextY;
        }
        case Mark.CurveTo curve -> {
          double nextX = snapped(view.viewX(curve.x()), half);
          double nextY = snapped(view.viewY(curve.y()), half);
          g.beginPath();
          g.moveTo(x, y);
          g.bezierCurveTo(
              view.viewX(curve.x1()),
              view.viewY(curve.y1()),
              view.viewX(curve.x2()),
              view.viewY(curve.y2()),
              nextX,
              nextY);
          g.stroke();
          x = nextX;
          y = nextY;
        }
        case Mark.Close() -> {
          straight(x, y, startX, startY, pen, dash);
          x = startX;
          y = startY;
        }
      }
    }
  }

  private static double snapped(double pixel, double half) {
    return Math.floor(pixel) + half;
  }

  private void straight(double x, double y, double toX, double toY, double pen, double dash) {
    if (y == toY) {
      // Half a pen further at both ends, so that two pieces that meet make a corner.
      across(Math.min(x, toX) - pen / 2, Math.max(x, toX) + pen / 2, y - pen / 2, pen, dash);
    } else if (x == toX) {
      down(Math.min(y, toY) - pen / 2, Math.max(y, toY) + pen / 2, x - pen / 2, pen, dash);
    } else {
      if (dash > 0) {
        g.setLineDashes(dash, dash);
      }
      g.strokeLine(x, y, toX, toY);
      g.setLineDashes();
    }
  }
}
