package io.gridstride.drawing.sheets;

import io.gridstride.drawing.Scene;
import java.util.Optional;

/** The part of a scene that is shown, in its own units. */
public record Window(double x, double y, double width, double height) {
  public static Window whole(Scene.Extent extent) {
    return new Window(extent.x(), extent.y(), extent.width(), extent.height());
  }

  public boolean contains(double atX, double atY) {
    return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
  }

  public boolean holds(Window other) {
    return contains(other.x, other.y) && contains(other.x + other.width, other.y + other.height);
  }

  /** What two windows have in common. */
  public Optional<Window> shared(Window other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double right = Math.min(x + width, other.x + other.width);
    double bottom = Math.min(y + height, other.y + other.height);
    return meets(other)
        ? Optional.of(new Window(left, top, right - left, bottom - top))
        : Optional.empty();
  }

  public boolean meets(Window other) {
    return other.x < x + width
        && other.x + other.width > x
        && other.y < y + height
        && other.y + other.height > y;
  }
}
