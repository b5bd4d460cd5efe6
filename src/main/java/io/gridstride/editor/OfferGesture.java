package io.gridstride.editor;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Point;
import java.util.Optional;

/**
 * Waits for a person to say what a flow shall lead to, once it was drawn into free space.
 *
 * @param middle of what will be placed
 */
public record OfferGesture(EditorState before, String source, Point middle) implements Gesture {
  private static final Bounds USUAL = Placements.sized(ElementKind.PROCESS, 0, 0);

  static OfferGesture at(EditorState before, String source, Point middle) {
    return new OfferGesture(before, source, middle);
  }

  /** Where there is room beside the source. */
  static OfferGesture beside(EditorState before, String source) {
    Zones zones = before.zones();
    Bounds spot =
        FreeSpot.beside(zones, zones.place(source).orElseThrow(), USUAL.width(), USUAL.height());
    return new OfferGesture(before, source, new Point(spot.centreX(), spot.centreY()));
  }

  @Override
  public Gesture onto(EditorState next) {
    return next.zones().place(source).isPresent()
        ? new OfferGesture(next, source, middle)
        : new BandGesture(next, Pointer.still(middle), Pointer.still(middle));
  }

  @Override
  public Gesture dragged(Pointer at) {
    return this;
  }

  /** The pointer does not end it; a choice does, or Escape. */
  @Override
  public EditorState finished() {
    return before.during(this);
  }

  private Placing placing(Template template) {
    return new Placing(
        before,
        template,
        new Bounds(
            Sizes.snapped(middle.x() - template.width() / 2.0),
            Sizes.snapped(middle.y() - template.height() / 2.0),
            template.width(),
            template.height()));
  }

  /** With this placed and connected. */
  EditorState taken(Template template) {
    return placing(template).connected(source);
  }

  @Override
  public Preview preview() {
    var usual =
        new Bounds(
            Sizes.snapped(middle.x() - USUAL.width() / 2.0),
            Sizes.snapped(middle.y() - USUAL.height() / 2.0),
            USUAL.width(),
            USUAL.height());
    return Preview.NONE
        .withFlow(Preview.Line.from(source, middle, Optional.empty()))
        .withOutline(Preview.Shape.ELEMENT, usual);
  }
}
