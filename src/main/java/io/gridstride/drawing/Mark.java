package io.gridstride.drawing;

import java.util.List;

/**
 * One thing to paint, in diagram units, y downwards. Painted in list order, later above earlier.
 */
public sealed interface Mark {
  /** Id of the part it shows; empty for what shows none. */
  String part();

  /** A box. {@code radius} rounds its corners; a dashed outline is {@code dash > 0} units long. */
  record Box(
      String part,
      double x,
      double y,
      double width,
      double height,
      double radius,
      Paint fill,
      Paint line,
      double lineWidth,
      double dash)
      implements Mark {}

  /** A path of absolute segments, filled, outlined or both. */
  record Shape(
      String part, List<Segment> segments, Paint fill, Paint line, double lineWidth, double dash)
      implements Mark {
    public Shape {
      segments = List.copyOf(segments);
    }
  }

  /** One line of text with its baseline at {@code y}. */
  record Text(
      String part,
      double x,
      double y,
      Align align,
      String text,
      TextMeasure.Face face,
      double size,
      Paint paint)
      implements Mark {}

  /** Where {@code x} is on the text. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** A piece of a path. */
  sealed interface Segment {}

  record MoveTo(double x, double y) implements Segment {}

  record LineTo(double x, double y) implements Segment {}

  record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  record Close() implements Segment {}
}
