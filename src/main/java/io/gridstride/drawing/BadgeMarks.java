package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Overlay.Badge;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paints the badges: on an element's corner, at a flow's label, after a zone's title. */
final class BadgeMarks {
  private static final int HEIGHT = 16;
  private static final double SIZE = 10;

  private final Geometry geometry;
  private final Overlay overlay;
  private final Lines texts;

  BadgeMarks(Geometry geometry, Overlay overlay, TextMeasure measure) {
    this.geometry = geometry;
    this.overlay = overlay;
    this.texts = new Lines(measure, Face.SEMIBOLD, SIZE);
  }

  /** The badge of a part that has one and is shown. */
  Optional<Group> of(String id) {
    return Optional.ofNullable(overlay.badges().get(id))
        .flatMap(badge -> {
          int width = Math.max(HEIGHT, (int) Math.ceil(texts.width(badge.text())) + 8);
          return middle(id, width).map(at -> badge(id, badge, at, width));
        });
  }

  /** Where the middle of a badge of this width is. */
  private Optional<Point> middle(String id, int width) {
    return Stream.of(element(id, width), label(id, width), line(id), zone(id, width))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Point> element(String id, int width) {
    return Optional.ofNullable(geometry.elements().get(id))
        .map(outline -> new Point(outline.box().right() - HEIGHT + width / 2, outline.box().y()));
  }

  private Optional<Point> label(String id, int width) {
    return Optional.ofNullable(geometry.labels().get(id))
        .flatMap(label ->
            Optional.ofNullable(geometry.routes().get(id))
                .map(route -> beside(id, label.box(), route, width)));
  }

  /**
   * On the line beside the label, towards the source, so that the arrow head stays in sight; where
   * it would stand on an element at an end of the line and seem to be of that, across the line,
   * away from one that runs beside it.
   */
  private Point beside(String id, Bounds label, Route route, int width) {
    Leg leg = route.legAt(label.centreX(), label.centreY());
    int towardsX = Integer.signum(leg.from().x() - leg.to().x());
    int towardsY = Integer.signum(leg.from().y() - leg.to().y());
    int away = leg.horizontal() ? (label.height() + HEIGHT) / 2 : (label.width() + width) / 2;
    List<Bounds> ends =
        geometry.source().dfd().flow(id).stream()
            .flatMap(flow -> Stream.of(flow.source(), flow.target()))
            .flatMap(end -> Stream.ofNullable(geometry.elements().get(end)))
            .map(Outline::box)
            .toList();
    double middle =
        ends.stream()
            .mapToInt(end -> leg.horizontal() ? end.centreY() : end.centreX())
            .average()
            .orElse(0);
    int outwards = (leg.horizontal() ? label.centreY() : label.centreX()) > middle ? away : -away;
    int acrossX = leg.horizontal() ? 0 : outwards;
    int acrossY = leg.horizontal() ? outwards : 0;
    return Stream.of(
            new Point(
                label.centreX() + towardsX * (label.width() + width) / 2,
                label.centreY() + towardsY * (label.height() + HEIGHT) / 2),
            new Point(label.centreX() + acrossX, label.centreY() + acrossY),
            new Point(label.centreX() - acrossX, label.centreY() - acrossY))
        .min(
            Comparator.comparingLong(
                at -> ends.stream().filter(box(at, width)::intersects).count()))
        .orElseThrow();
  }

  private static Bounds box(Point middle, int width) {
    return new Bounds(middle.x() - width / 2, middle.y() - HEIGHT / 2, width, HEIGHT);
  }

  private Optional<Point> line(String id) {
    return Optional.ofNullable(geometry.routes().get(id)).map(Route::middle);
  }

  private Optional<Point> zone(String id, int width) {
    return Optional.ofNullable(geometry.zones().get(id))
        .map(zone -> zone.title().box())
        .map(title -> new Point(title.right() + 6 + width / 2, title.centreY()));
  }

  private static Group badge(String id, Badge badge, Point at, int width) {
    Bounds box = box(at, width);
    return new Group(
        box,
        List.of(
            new Box(
                id,
                box.x(),
                box.y(),
                width,
                HEIGHT,
                Badges.radius(badge.paint(), HEIGHT),
                badge.paint(),
                Paint.CANVAS,
                1,
                0),
            new Text(
                id,
                box.x() + width / 2.0,
                box.y() + 11.6,
                Align.CENTRE,
                badge.text(),
                Face.SEMIBOLD,
                SIZE,
                Paint.BADGE_TEXT)));
  }
}
