package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Paint;
import io.gridstride.ui.canvas.Outlined.Box;
import io.gridstride.ui.look.Colours;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Boxes in whole pixels, with round corners where they are large enough to be seen. */
final class BoxPainter {
  /** How a quarter circle is drawn as a cubic curve. */
  private static final double ARC = 0.5523;

  private static final int LEAST_RADIUS = 2;

  /** In pens: a gap around something smaller would leave nothing of it, such as of a badge. */
  private static final int LEAST_FRAMED = 6;

  /** Larger boxes are put together of rectangles and four corners. */
  private static final double SMALL = 6_000;

  private static final Viewport PIXELS = new Viewport(1, 0, 0);

  private final GraphicsContext g;
  private final Viewport view;
  private final Sprites sprites;
  private final Colours colours;
  private final Strips strips;

  BoxPainter(GraphicsContext g, Viewport view, Sprites sprites, Colours colours, Strips strips) {
    this.g = g;
    this.view = view;
    this.sprites = sprites;
    this.colours = colours;
    this.strips = strips;
  }

  /**
   * Paints a box.
   *
   * @param pen how wide its line is, inside the edges
   */
  void paint(Mark.Box box, double pen) {
    double left = Math.rint(view.viewX(box.x()));
    double top = Math.rint(view.viewY(box.y()));
    double width = Math.max(1, Math.rint(view.viewX(box.x() + box.width())) - left);
    double height = Math.max(1, Math.rint(view.viewY(box.y() + box.height())) - top);
    double radius = Math.rint(Math.min(box.radius() * view.zoom(), Math.min(width, height) / 2));
    double dash = box.dash() * view.zoom();
    if (radius < LEAST_RADIUS) {
      if (box.fill() != Paint.NONE) {
        g.setFill(colours.of(box.fill()));
        g.fillRect(left, top, width, height);
      }
      frame(box, left, top, width, height, pen, dash, 0);
    } else if (width * height <= SMALL && dash <= 0) {
      double in = box.line() == Paint.NONE ? 0 : pen;
      List<Segment> path = rounded(left, top, width - in, height - in, radius);
      sprites.paint(g, path, Box.of(path, PIXELS), box.fill(), box.line(), pen);
    } else {
      if (box.fill() != Paint.NONE) {
        body(box.fill(), left, top, width, height, radius);
      }
      frame(box, left, top, width, height, pen, dash, radius);
    }
  }

  private void body(
      Paint fill, double left, double top, double width, double height, double radius) {
    g.setFill(colours.of(fill));
    g.fillRect(left + radius, top, width - 2 * radius, height);
    g.fillRect(left, top + radius, radius, height - 2 * radius);
    g.fillRect(left + width - radius, top + radius, radius, height - 2 * radius);
    for (Corner corner : Corner.values()) {
      List<Segment> wedge = corner.wedge(left, top, width, height, radius);
      sprites.paint(g, wedge, Box.of(wedge, PIXELS), fill, Paint.NONE, 0);
    }
  }

  private void frame(
      Mark.Box box,
      double left,
      double top,
      double width,
      double height,
      double pen,
      double dash,
      double radius) {
    boolean swallowed = box.line() == Paint.CANVAS && Math.min(width, height) < LEAST_FRAMED * pen;
    if (box.line() == Paint.NONE || swallowed) {
      return;
    }
    g.setFill(colours.of(box.line()));
    strips.across(left + radius, left + width - radius, top, pen, dash);
    strips.across(left + radius, left + width - radius, top + height - pen, pen, dash);
    strips.down(top + radius, top + height - radius, left, pen, dash);
    strips.down(top + radius, top + height - radius, left + width - pen, pen, dash);
    if (radius > 0) {
      double half = Math.floor(pen / 2);
      for (Corner corner : Corner.values()) {
        List<Segment> bow =
            corner.bow(left + half, top + half, width - pen, height - pen, radius - half);
        sprites.paint(g, bow, Box.of(bow, PIXELS), Paint.NONE, box.line(), pen);
      }
    }
  }

  private static List<Segment> rounded(
      double l, double t, double width, double height, double radius) {
    double r = l + width;
    double b = t + height;
    double c = Math.min(radius, Math.min(width, height) / 2);
    double k = c * (1 - ARC);
    return List.of(
        new Mark.MoveTo(l + c, t),
        new Mark.LineTo(r - c, t),
        new Mark.CurveTo(r - k, t, r, t + k, r, t + c),
        new Mark.LineTo(r, b - c),
        new Mark.CurveTo(r, b - k, r - k, b, r - c, b),
        new Mark.LineTo(l + c, b),
        new Mark.CurveTo(l + k, b, l, b - k, l, b - c),
        new Mark.LineTo(l, t + c),
        new Mark.CurveTo(l, t + k, l + k, t, l + c, t),
        new Mark.Close());
  }

  /** A corner of a box, and which way it is from the middle. */
  private enum Corner {
    TOP_LEFT(-1, -1),
    TOP_RIGHT(1, -1),
    BOTTOM_RIGHT(1, 1),
    BOTTOM_LEFT(-1, 1);

    private final int across;
    private final int down;

    Corner(int across, int down) {
      this.across = across;
      this.down = down;
    }

    /** From the side above or below, around the corner, to the side at the left or right. */
    List<Segment> bow(double left, double top, double width, double height, double radius) {
      double x = across < 0 ? left : left + width;
      double y = down < 0 ? top : top + height;
      double k = radius * (1 - ARC);
      return List.of(
          new Mark.MoveTo(x - across * radius, y),
          new Mark.CurveTo(x - across * k, y, x, y - down * k, x, y - down * radius));
    }

    List<Segment> wedge(double left, double top, double width, double height, double radius) {
      List<Segment> bow = bow(left, top, width, height, radius);
      double x = across < 0 ? left + radius : left + width - radius;
      double y = down < 0 ? top + radius : top + height - radius;
      return List.of(bow.get(0), bow.get(1), new Mark.LineTo(x, y), new Mark.Close());
    }
  }
}
