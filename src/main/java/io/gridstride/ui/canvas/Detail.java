package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;

/**
 * How much of a diagram is painted: less from further away, and less while the view is moving. What
 * is selected and how many threats there are is always shown.
 *
 * @param zoom pixels per diagram unit
 * @param moving whether the view is moving, so that nobody looks closely
 * @param few whether no more than {@link #FEW} elements are in view
 */
record Detail(double zoom, boolean moving, boolean few) {
  /** So many elements can have their names, however small. */
  static final int FEW = 200;

  /** From further away an element is a box. */
  private static final double BOXES = 0.2;

  /** From further away a hop over a line is smaller than the line is wide. */
  private static final double CURVES = 0.5;

  /** Text smaller than this many pixels is noise. */
  private static final double LEGIBLE = 3.5;

  /** Where the whole of a small diagram is in view, a name like a hint is more than none. */
  private static final double LEGIBLE_HINT = 1.55;

  /** No text of a diagram is larger, in diagram units. */
  private static final double LARGEST = 20;

  /** Words that pass by must be larger to be read. */
  private static final double LEGIBLE_MOVING = 5;

  /** From further away the words on flows would only hide the flows. */
  private static final double FLOW_TEXT = 0.4;

  private static final double FLOW_TEXT_MOVING = 0.7;

  /** Whether from so far away it matters how many elements are in view. */
  static boolean counts(double zoom) {
    return zoom * LARGEST >= LEGIBLE_HINT;
  }

  boolean boxesOnly() {
    return zoom < BOXES;
  }

  boolean curves() {
    return zoom >= CURVES;
  }

  /** Whether letters may be set as they come, which is quick and looks crowded. */
  boolean quickText() {
    return moving;
  }

  boolean shows(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          box.fill() != Paint.FLOW_TEXT_BACK || flowText() || box.line() != Paint.NONE;
      case Mark.Text text ->
          text.paint() == Paint.FLOW_TEXT ? flowText() && legible(text) : legible(text);
      case Mark.Shape shape -> shape.fill() != Paint.GLYPH || !boxesOnly();
    };
  }

  private boolean flowText() {
    return zoom >= (moving ? FLOW_TEXT_MOVING : FLOW_TEXT);
  }

  private boolean legible(Mark.Text text) {
    double least = few ? LEGIBLE_HINT : LEGIBLE;
    return text.size() * zoom >= (moving ? LEGIBLE_MOVING : least);
  }
}
