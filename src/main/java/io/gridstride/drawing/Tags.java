package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Places tags where they cover as little as possible of what matters. */
final class Tags {
  private static final double HEIGHT = 18;
  private static final double SIZE = 12;
  private static final double BASELINE = 13.2;
  private static final double PAD = 5;
  private static final List<Double> ALONG = List.of(0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58);

  /** A place on a line. */
  record Spot(double x, double y, boolean horizontal) {}

  private record Room(double x, double y, double width, double height) {
    static Room around(double x, double y, double halfWidth, double halfHeight) {
      return new Room(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    double shared(Room other) {
      double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
      double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
      return across > 0 && down > 0 ? across * down : 0;
    }
  }

  private final Lines lines;
  private final double scale;
  private final List<Room> taken = new ArrayList<>();

  Tags(TextMeasure measure, double scale) {
    this.lines = new Lines(measure, Face.SEMIBOLD, SIZE);
    this.scale = scale;
  }

  /** Keeps clear of a box. */
  void avoid(Bounds box) {
    taken.add(new Room(box.x(), box.y(), box.width(), box.height()));
  }

  /** The freest place on a line for something of this size. */
  Spot spot(Route route, double halfWidth, double halfHeight) {
    return route.legs().stream()
        .sorted(Comparator.comparingInt(Leg::length).reversed())
        .flatMap(leg -> ALONG.stream().map(part -> on(leg, part)))
        .min(
            Comparator.comparingDouble(
                spot -> covered(Room.around(spot.x(), spot.y(), halfWidth, halfHeight))))
        .orElseThrow();
  }

  private static Spot on(Leg leg, double part) {
    return new Spot(
        leg.from().x() + part * (leg.to().x() - leg.from().x()),
        leg.from().y() + part * (leg.to().y() - leg.from().y()),
        leg.horizontal());
  }

  private double covered(Room room) {
    return taken.stream().mapToDouble(room::shared).sum();
  }

  /** A tag on a line. */
  List<Mark> on(String part, Route route, String text, Paint paint) {
    Spot spot = spot(route, width(text) / 2, HEIGHT * scale / 2);
    return tag(part, spot.x(), spot.y(), text, paint);
  }

  /** A tag beside a place on a line. */
  List<Mark> beside(String part, Spot at, double away, String text, Paint paint) {
    double across = at.horizontal() ? 0 : away + width(text) / 2;
    double down = at.horizontal() ? away + HEIGHT * scale / 2 : 0;
    return Stream.of(
            new Spot(at.x() + across, at.y() + down, false),
            new Spot(at.x() - across, at.y() - down, false))
        .min(
            Comparator.comparingDouble(spot ->
                covered(Room.around(spot.x(), spot.y(), width(text) / 2, HEIGHT * scale / 2))))
        .map(spot -> tag(part, spot.x(), spot.y(), text, paint))
        .orElseThrow();
  }

  /** A tag on the upper edge of a box, at its left, where no count of threats is. */
  List<Mark> at(String part, Bounds box, String text, Paint paint) {
    return tag(part, box.x() + width(text) / 2 - 4 * scale, box.y() - 4 * scale, text, paint);
  }

  private double width(String text) {
    return Math.max(HEIGHT, Math.ceil(lines.width(text)) + 2 * PAD) * scale;
  }

  private List<Mark> tag(String part, double x, double y, String text, Paint paint) {
    double width = width(text);
    double height = HEIGHT * scale;
    taken.add(Room.around(x, y, width / 2, height / 2));
    return List.of(
        new Box(
            part,
            x - width / 2,
            y - height / 2,
            width,
            height,
            height / 2,
            paint,
            Paint.CANVAS,
            1.5 * scale,
            0),
        new Text(
            part,
            x,
            y - height / 2 + BASELINE * scale,
            Align.CENTRE,
            text,
            Face.SEMIBOLD,
            SIZE * scale,
            Paint.BADGE_TEXT));
  }
}
