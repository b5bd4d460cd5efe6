package io.gridstride.ui.look;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** A picture drawn on a grid of 24 by 24, as large as the style sheet says: it grows with text. */
final class Glyph extends Region {
  private static final double GRID = 24;

  private final SVGPath shape = new SVGPath();

  Glyph(String path) {
    shape.setContent(path);
    shape.setManaged(false);
    getStyleClass().add("glyph");
    getChildren().add(shape);
  }

  @Override
  protected void layoutChildren() {
    double scale = getWidth() / GRID;
    Bounds drawn = shape.getLayoutBounds();
    shape.setScaleX(scale);
    shape.setScaleY(scale);
    // Scaling is around the middle of what is drawn; the grid's own corner must stay where it is.
    shape.setTranslateX(drawn.getCenterX() * (scale - 1));
    shape.setTranslateY(drawn.getCenterY() * (scale - 1));
  }
}
