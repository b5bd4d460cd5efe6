package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.List;

/**
 * Puts a new element under the pointer, into the zone that is there.
 *
 * @param pixel diagram units per screen pixel
 */
record PlaceGesture(EditorState before, Template template, double x, double y, double pixel)
    implements Gesture {
  PlaceGesture {
    x = Math.clamp(x, -Sizes.FAR, Sizes.FAR);
    y = Math.clamp(y, -Sizes.FAR, Sizes.FAR);
  }

  static PlaceGesture of(EditorState before, Template template, Pointer at) {
    return new PlaceGesture(before, template, at.x(), at.y(), at.pixel());
  }

  @Override
  public Gesture onto(EditorState next) {
    return new PlaceGesture(next, template, x, y, pixel);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return of(before, template, at);
  }

  private Snapping snapping(Bounds box) {
    var at = new Pointer(x, y, pixel, Keys.NONE, new Spot.Canvas());
    return Snapping.of(before, "", Ordered.set(List.of()), box, at);
  }

  private Bounds place() {
    var box =
        new Bounds(
            (int) Math.round(x - template.width() / 2.0),
            (int) Math.round(y - template.height() / 2.0),
            template.width(),
            template.height());
    return snapping(box).moved(box, 0, 0);
  }

  private Placing placing() {
    return new Placing(before, template, place());
  }

  @Override
  public EditorState finished() {
    return placing().finished();
  }

  @Override
  public Preview preview() {
    Bounds place = place();
    return placing().preview().withGuides(snapping(place).guides(place));
  }
}
