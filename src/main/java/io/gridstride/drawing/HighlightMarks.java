package io.gridstride.drawing;

import io.gridstride.drawing.Highlight.Ring;
import io.gridstride.drawing.Highlight.Tag;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Paints what stands out over a diagram that is painted already: a veil over all, what is lit once
 * more, bold lines in the direction of the walk, rings, bars and tags. Shapes and numbers carry the
 * meaning, so that it can be read without colours.
 */
public final class HighlightMarks {
  private static final double LINE = 4;
  private static final double RING_LINE = 2.5;
  private static final double RING_AWAY = 5;
  private static final double HEAD_LENGTH = 15;
  private static final double HEAD_HALF = 8;

  /** Small print is read when it is shrunk by no more than this. */
  private static final double LEGIBLE = 1.5;

  private static final double BAR_HALF = 10;
  private static final double BAR_APART = 3.5;

  private final Highlight highlight;
  private final Geometry geometry;
  private final double scale;
  private final Tags tags;
  private final List<Mark> marks = new ArrayList<>();

  private HighlightMarks(
      Highlight highlight, Geometry geometry, TextMeasure measure, double scale) {
    this.highlight = highlight;
    this.geometry = geometry;
    this.scale = scale;
    this.tags = new Tags(measure, scale);
  }

  /**
   * The marks to paint over those of the diagram.
   *
   * @param diagram the marks in view
   * @param area what is in view
   * @param pixel one pixel of the screen in diagram units: from far away, lines and words stay as
   *     large on the screen as they must be
   */
  public static List<Mark> of(
      Highlight highlight,
      Geometry geometry,
      List<Mark> diagram,
      Bounds area,
      double pixel,
      TextMeasure measure) {
    return new HighlightMarks(highlight, geometry, measure, Math.max(1, pixel * 0.9))
        .all(diagram, area);
  }

  private List<Mark> all(List<Mark> diagram, Bounds area) {
    SequencedSet<String> lit = highlight.lit();
    marks.add(
        new Box(
            "", area.x(), area.y(), area.width(), area.height(), 0, Paint.VEIL, Paint.NONE, 0, 0));
    highlight.walks().forEach(this::line);
    // Counts of threats would be taken for numbers of steps.
    diagram.stream()
        .filter(mark -> lit.contains(mark.part()) && !Badges.isBadge(mark))
        .filter(mark -> !isLine(mark) && !isSmallPrint(mark) && !isZoneGround(mark))
        .forEach(marks::add);
    highlight.walks().forEach(this::head);
    highlight.tags().forEach((id, tag) -> outline(id).ifPresent(shape -> ring(id, tag, shape)));
    highlight.tags().keySet().forEach(this::zoneRing);
    lit.forEach(id -> {
      outline(id).ifPresent(shape -> tags.avoid(shape.box()));
      Optional.ofNullable(geometry.labels().get(id))
          .filter(label -> scale <= LEGIBLE)
          .ifPresent(label -> tags.avoid(label.box()));
    });
    highlight
        .tags()
        .forEach((id, tag) ->
            outline(id)
                .filter(shape -> !tag.text().isEmpty())
                .ifPresent(shape ->
                    marks.addAll(tags.at(id, shape.box(), tag.text(), paint(tag.ring())))));
    highlight.bars().forEach((id, text) -> route(id).ifPresent(route -> bars(id, route, text)));
    highlight
        .numbers()
        .forEach((id, text) ->
            route(id).ifPresent(route -> marks.addAll(tags.on(id, route, text, Paint.PATH))));
    return List.copyOf(marks);
  }

  private Optional<Outline> outline(String id) {
    return Optional.ofNullable(geometry.elements().get(id));
  }

  private Optional<Route> route(String id) {
    return Optional.ofNullable(geometry.routes().get(id));
  }

  /** What a zone is filled with would cover what is in it. */
  private boolean isZoneGround(Mark mark) {
    return mark instanceof Box && geometry.zones().containsKey(mark.part());
  }

  /** The thin line of a flow, which the bold one stands for. */
  private boolean isLine(Mark mark) {
    return mark instanceof Shape && geometry.routes().containsKey(mark.part());
  }

  /**
   * What is written on a flow, from so far away that it could not be read and would be in the way.
   */
  private boolean isSmallPrint(Mark mark) {
    return scale > LEGIBLE && geometry.labels().containsKey(mark.part());
  }

  private void line(Highlight.Walk walk) {
    route(walk.flow())
        .ifPresent(route -> {
          List<Segment> line = new ArrayList<>();
          List<Point> points = route.points();
          line.add(new MoveTo(points.getFirst().x(), points.getFirst().y()));
          points.stream().skip(1).forEach(p -> line.add(new LineTo(p.x(), p.y())));
          marks.add(new Shape(walk.flow(), line, Paint.NONE, Paint.PATH, LINE * scale, 0));
        });
  }

  private void head(Highlight.Walk walk) {
    route(walk.flow())
        .ifPresent(route -> {
          boolean forth =
              outline(walk.to())
                  .map(shape -> near(shape, route.last()) <= near(shape, route.first()))
                  .orElse(true);
          Leg last = (forth ? route : route.reversed()).legs().getLast();
          double length = Math.max(1, last.length());
          double dx = (last.to().x() - last.from().x()) / length;
          double dy = (last.to().y() - last.from().y()) / length;
          // On a short line the head must leave some of the line, and room for a number.
          double head = Math.min(HEAD_LENGTH * scale, length / 2);
          double x = last.to().x() - dx * head;
          double y = last.to().y() - dy * head;
          double half = head * HEAD_HALF / HEAD_LENGTH;
          tags.avoid(
              new Bounds(
                  (int) (Math.min(x, last.to().x()) - half * Math.abs(dy)),
                  (int) (Math.min(y, last.to().y()) - half * Math.abs(dx)),
                  (int) (head * Math.abs(dx) + 2 * half * Math.abs(dy)) + 1,
                  (int) (head * Math.abs(dy) + 2 * half * Math.abs(dx)) + 1));
          marks.add(
              new Shape(
                  walk.flow(),
                  List.of(
                      new MoveTo(last.to().x(), last.to().y()),
                      new LineTo(x - dy * half, y + dx * half),
                      new LineTo(x + dy * half, y - dx * half),
                      new Close()),
                  Paint.PATH,
                  Paint.NONE,
                  0,
                  0));
        });
  }

  private static double near(Outline shape, Point point) {
    return Math.hypot(point.x() - shape.box().centreX(), point.y() - shape.box().centreY());
  }

  private void zoneRing(String id) {
    Optional.ofNullable(geometry.zones().get(id))
        .map(Zone::box)
        .ifPresent(box ->
            marks.add(
                new Box(
                    id,
                    box.x() - RING_AWAY * scale,
                    box.y() - RING_AWAY * scale,
                    box.width() + 2 * RING_AWAY * scale,
                    box.height() + 2 * RING_AWAY * scale,
                    10,
                    Paint.NONE,
                    Paint.PATH,
                    RING_LINE * scale,
                    0)));
  }

  private void ring(String id, Tag tag, Outline shape) {
    if (tag.ring() == Ring.NONE) {
      return;
    }
    marks.add(
        new Shape(
            id,
            shape.path(RING_AWAY * scale),
            Paint.NONE,
            paint(tag.ring()),
            RING_LINE * scale,
            tag.ring() == Ring.DASHED ? 6 * scale : 0));
  }

  private static Paint paint(Ring ring) {
    return switch (ring) {
      case BOLD, DASHED, NONE -> Paint.PATH;
      case GUARD -> Paint.GUARD;
    };
  }

  /** Two strokes across the line, with the line taken away between them. */
  private void bars(String id, Route route, String text) {
    Tags.Spot at = tags.spot(route, BAR_HALF * scale, BAR_HALF * scale);
    double dx = at.horizontal() ? 1 : 0;
    double dy = 1 - dx;
    double apart = BAR_APART * scale;
    marks.add(stroke(id, at, -apart, apart, 0, dx, dy, Paint.CANVAS, (LINE + 2) * scale));
    for (double side : List.of(-apart, apart)) {
      marks.add(
          stroke(id, at, side, side, BAR_HALF * scale, dx, dy, Paint.GUARD, (LINE - 1) * scale));
    }
    if (!text.isEmpty()) {
      marks.addAll(tags.beside(id, at, BAR_HALF * scale, text, Paint.GUARD));
    }
  }

  private static Mark stroke(
      String id,
      Tags.Spot at,
      double from,
      double to,
      double half,
      double dx,
      double dy,
      Paint paint,
      double width) {
    return new Shape(
        id,
        List.of(
            new MoveTo(at.x() + from * dx - half * dy, at.y() + from * dy - half * dx),
            new LineTo(at.x() + to * dx + half * dy, at.y() + to * dy + half * dx)),
        Paint.NONE,
        paint,
        width,
        0);
  }
}
