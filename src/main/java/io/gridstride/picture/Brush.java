package io.gridstride.picture;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.font.Outlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Paints marks on an image. Letters are shapes, so that no font of the machine is asked. */
final class Brush {
  private final Outlines outlines = new Outlines();
  private final Graphics2D g;
  private final Look look;
  private final AffineTransform place;
  private final int scale;

  /**
   * @param x diagram unit at the left edge of the image
   * @param y diagram unit at its top
   * @param scale pixels per diagram unit
   */
  Brush(BufferedImage image, Look look, double x, double y, int scale) {
    this.look = look;
    this.scale = scale;
    g = image.createGraphics();
    g.setColor(colour(Paint.CANVAS));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(-x, -y);
  }

  void dispose() {
    g.dispose();
  }

  void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> {
        double arc = 2 * box.radius();
        var shape =
            new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
        ink(shape, box.fill(), box.line(), box.lineWidth(), box.dash());
      }
      case Mark.Shape shape ->
          ink(path(shape), shape.fill(), shape.line(), shape.lineWidth(), shape.dash());
      case Mark.Text text -> words(text);
    }
  }

  private void ink(Shape shape, Paint fill, Paint line, double lineWidth, double dash) {
    if (fill != Paint.NONE) {
      g.setColor(colour(fill));
      g.fill(place.createTransformedShape(shape));
    }
    if (line != Paint.NONE && lineWidth > 0) {
      // As on the screen: whole pixels, and the middle of the line where it covers whole pixels.
      int pen = Math.max(1, (int) Math.rint(lineWidth * scale));
      double half = pen % 2 / 2.0;
      var shifted = AffineTransform.getTranslateInstance(half, half);
      shifted.concatenate(place);
      g.setColor(colour(line));
      g.setStroke(stroke(pen, (float) dash * scale));
      g.draw(shifted.createTransformedShape(shape));
    }
  }

  private static BasicStroke stroke(int pen, float dash) {
    return dash > 0
        ? new BasicStroke(
            pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash}, 0)
        : new BasicStroke(pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static Path2D path(Mark.Shape shape) {
    var path = new Path2D.Double();
    for (Mark.Segment segment : shape.segments()) {
      switch (segment) {
        case Mark.MoveTo(double x, double y) -> path.moveTo(x, y);
        case Mark.LineTo(double x, double y) -> path.lineTo(x, y);
        case Mark.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Mark.Close() -> path.closePath();
      }
    }
    return path;
  }

  private void words(Mark.Text text) {
    Path2D shape = outlines.of(text.text(), text.face(), text.size());
    double width = outlines.width(text.text(), text.face(), text.size());
    double left =
        switch (text.align()) {
          case LEFT -> 0;
          case CENTRE -> width / 2;
          case RIGHT -> width;
        };
    shape.transform(AffineTransform.getTranslateInstance(text.x() - left, text.y()));
    g.setColor(colour(text.paint()));
    g.fill(place.createTransformedShape(shape));
  }

  private Color colour(Paint paint) {
    return new Color(look.argb(paint), true);
  }
}
