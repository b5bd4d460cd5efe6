package io.gridstride.ui.canvas;

import io.gridstride.model.Bounds;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/** A rectangle of whole pixels of the view. */
record Area(int left, int top, int right, int bottom) {
  /** At so many pixels of the window those of its screen begin anew, if it shows quarters. */
  private static final int WHOLE = 4;

  /** A canvas that grows and shrinks by fewer pixels keeps its memory. */
  private static final int STEP = 32;

  /** The whole of a view of this size, and a few pixels more to the right and below. */
  static Area of(double width, double height) {
    return new Area(0, 0, -whole(-width), -whole(-height));
  }

  /** What a canvas lies on. */
  static Area under(Canvas canvas) {
    int left = (int) canvas.getLayoutX();
    int top = (int) canvas.getLayoutY();
    return new Area(left, top, left + (int) canvas.getWidth(), top + (int) canvas.getHeight());
  }

  /** Where a box of the diagram is seen, and so many pixels or a few more around it. */
  static Area around(Bounds box, Viewport view, int margin) {
    return new Area(
        whole(view.viewX(box.x()) - margin),
        whole(view.viewY(box.y()) - margin),
        (int) Math.ceil(view.viewX(box.right())) + margin,
        (int) Math.ceil(view.viewY(box.bottom())) + margin);
  }

  private static int whole(double pixel) {
    return (int) Math.floor(pixel / WHOLE) * WHOLE;
  }

  /** The same in pixels of a screen that shows each pixel of the window by so many. */
  Area on(double scale) {
    return new Area(
        (int) Math.floor(left * scale),
        (int) Math.floor(top * scale),
        (int) Math.ceil(right * scale),
        (int) Math.ceil(bottom * scale));
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  double pixels() {
    return (double) width() * height();
  }

  Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The part of it that lies in another; empty if none does. */
  Optional<Area> in(Area other) {
    var common =
        new Area(
            Math.max(left, other.left),
            Math.max(top, other.top),
            Math.min(right, other.right),
            Math.min(bottom, other.bottom));
    return common.width() > 0 && common.height() > 0 ? Optional.of(common) : Optional.empty();
  }

  /** The box of the diagram that is seen in it, rounded outwards. */
  Bounds seen(Viewport view) {
    int x = (int) Math.floor(view.diagramX(left));
    int y = (int) Math.floor(view.diagramY(top));
    return new Bounds(
        x,
        y,
        (int) Math.ceil(view.diagramX(right)) - x + 1,
        (int) Math.ceil(view.diagramY(bottom)) - y + 1);
  }

  /** Lets a canvas lie on it, and on some pixels more to the right and below. */
  Area cover(Canvas canvas) {
    var covered =
        new Area(
            left,
            top,
            left + Math.ceilDiv(width(), STEP) * STEP,
            top + Math.ceilDiv(height(), STEP) * STEP);
    canvas.setWidth(covered.width());
    canvas.setHeight(covered.height());
    canvas.setLayoutX(left);
    canvas.setLayoutY(top);
    return covered;
  }
}
