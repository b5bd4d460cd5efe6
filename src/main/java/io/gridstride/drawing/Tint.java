package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Another look at a diagram: elements and zones are filled by what is known of them, and each says
 * in words what its colour says. The badges give way to those words.
 *
 * @param fills part id to what it is filled with
 * @param words part id to what is written at it, and on what ground
 */
public record Tint(SequencedMap<String, Paint> fills, SequencedMap<String, Overlay.Badge> words) {
  /** What parts are filled with. */
  private static final List<Paint> GROUNDS =
      List.of(
          Paint.ZONE_1,
          Paint.ZONE_2,
          Paint.ZONE_3,
          Paint.ENTITY_FILL,
          Paint.PROCESS_FILL,
          Paint.DEVICE_FILL,
          Paint.STORE_FILL,
          Paint.MEDIUM_FILL);

  private static final double SIZE = 11;
  private static final double HEIGHT = 17;
  private static final double BASELINE = 12.6;
  private static final double PAD = 6;
  private static final double OVERLAP = 8;

  public Tint {
    fills = Ordered.map(fills);
    words = Ordered.map(words);
  }

  /**
   * The marks of a diagram seen so.
   *
   * @param diagram the marks in view
   * @param area what is in view
   * @param pixel one pixel of the screen in diagram units: from far away the words stay legible
   */
  public List<Mark> over(
      List<Mark> diagram, Geometry geometry, Bounds area, double pixel, TextMeasure measure) {
    var marks = new ArrayList<Mark>(diagram.size());
    diagram.stream().filter(mark -> !Badges.isBadge(mark)).map(this::filled).forEach(marks::add);
    double scale = Math.clamp(pixel * 0.9, 1, 2.4);
    words.forEach((id, badge) ->
        corner(id, geometry)
            .filter(at -> area.intersects(at.around()))
            .ifPresent(at -> marks.addAll(words(id, badge, at, scale, measure))));
    return List.copyOf(marks);
  }

  private Mark filled(Mark mark) {
    Paint fill = fills.get(mark.part());
    if (fill == null) {
      return mark;
    }
    return switch (mark) {
      case Box box when isGround(box.fill()) ->
          new Box(
              box.part(),
              box.x(),
              box.y(),
              box.width(),
              box.height(),
              box.radius(),
              fill,
              box.line(),
              box.lineWidth(),
              box.dash());
      case Shape shape when isGround(shape.fill()) ->
          new Shape(
              shape.part(), shape.segments(), fill, shape.line(), shape.lineWidth(), shape.dash());
      case Box _, Shape _, Text _ -> mark;
    };
  }

  private static boolean isGround(Paint paint) {
    return GROUNDS.contains(paint);
  }

  /**
   * Where words stand.
   *
   * @param x where they end, or for a zone begin
   * @param y their middle
   */
  private record Corner(double x, double y, boolean begins, Bounds around) {}

  private static Optional<Corner> corner(String id, Geometry geometry) {
    return Optional.ofNullable(geometry.elements().get(id))
        .map(outline -> outline.box())
        .map(box -> new Corner(box.right() + OVERLAP, box.y(), false, box))
        .or(() ->
            Optional.ofNullable(geometry.zones().get(id))
                .map(zone ->
                    new Corner(
                        zone.title().box().right() + OVERLAP,
                        zone.title().box().centreY(),
                        true,
                        zone.box())))
        .or(() -> Optional.ofNullable(geometry.labels().get(id)).map(label -> beside(label.box())))
        .or(() ->
            Optional.ofNullable(geometry.routes().get(id))
                .map(Route::middle)
                .map(at -> beside(new Bounds(at.x() - 1, at.y() - 1, 2, 2))));
  }

  /** After the label of a flow. */
  private static Corner beside(Bounds label) {
    return new Corner(label.right(), label.centreY(), true, label);
  }

  private static List<Mark> words(
      String id, Overlay.Badge badge, Corner at, double scale, TextMeasure measure) {
    double width = measure.width(badge.text(), Face.SEMIBOLD, SIZE * scale) + 2 * PAD * scale;
    double height = HEIGHT * scale;
    double left = at.begins() ? at.x() : at.x() - width;
    double top = at.y() - height / 2;
    return List.of(
        new Box(id, left, top, width, height, height / 2, badge.paint(), Paint.CANVAS, 1, 0),
        new Text(
            id,
            left + width / 2,
            top + BASELINE * scale,
            Align.CENTRE,
            badge.text(),
            Face.SEMIBOLD,
            SIZE * scale,
            Paint.BADGE_TEXT));
  }
}
