package io.gridstride.drawing;

import java.util.List;

/**
 * A whole picture.
 *
 * @param marks in painting order
 * @param extent what the marks cover, with a small margin
 */
public record Scene(List<Mark> marks, Extent extent) {
  /** A rectangle in diagram units; may be empty for an empty diagram. */
  public record Extent(double x, double y, double width, double height) {}

  public Scene {
    marks = List.copyOf(marks);
  }
}
