package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.List;

/** Paints trust boundaries. */
final class ZoneMarks {
  private static final double DASH = 6;
  private static final double LINE = 1;
  private static final double SELECTED_LINE = 2;

  private final Overlay overlay;

  ZoneMarks(Overlay overlay) {
    this.overlay = overlay;
  }

  Group of(String id, Zone zone) {
    boolean selected = overlay.selected().contains(id);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        switch (zone.form()) {
          case ZONE -> box(id, zone.box(), Zone.RADIUS, fill(zone.depth()), selected);
          case LINE -> line(id, zone, selected);
        });
    return new Group(grown(zone.box()), marks);
  }

  /** The title, above the flows and readable where one runs behind it. */
  Group title(String id, Zone zone) {
    List<Mark> marks = new ArrayList<>();
    ZoneTitle title = zone.title();
    Bounds box = title.box();
    marks.add(
        new Box(
            id,
            box.x() - 2,
            box.y(),
            box.width() + 4,
            box.height(),
            2,
            zone.form() == Boundary.Form.ZONE ? fill(zone.depth()) : Paint.CANVAS,
            Paint.NONE,
            0,
            0));
    double left = title.box().x();
    marks.add(text(id, left, title.baseline(), title.name(), ZoneTitle.NAME, Paint.ZONE_TEXT));
    if (!title.kind().isEmpty()) {
      marks.add(
          text(
              id, title.kindX(), title.baseline(), title.kind(), ZoneTitle.KIND, Paint.MUTED_TEXT));
    }
    return new Group(grown(box), marks);
  }

  private static Mark box(String id, Bounds box, double radius, Paint fill, boolean selected) {
    return new Box(
        id,
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        radius,
        fill,
        selected ? Paint.SELECTION : Paint.ZONE_LINE,
        selected ? SELECTED_LINE : LINE,
        DASH);
  }

  private static Mark line(String id, Zone zone, boolean selected) {
    return new Shape(
        id,
        List.of(
            new MoveTo(zone.from().x(), zone.from().y()), new LineTo(zone.to().x(), zone.to().y())),
        Paint.NONE,
        selected ? Paint.SELECTION : Paint.ZONE_LINE,
        SELECTED_LINE,
        DASH);
  }

  private static Mark text(
      String id, double x, double y, String text, TextMeasure.Face face, Paint paint) {
    return new Text(id, x, y, Align.LEFT, text, face, ZoneTitle.SIZE, paint);
  }

  private static Paint fill(int depth) {
    return switch (depth) {
      case 0 -> Paint.ZONE_1;
      case 1 -> Paint.ZONE_2;
      default -> Paint.ZONE_3;
    };
  }

  private static Bounds grown(Bounds box) {
    return new Bounds(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
  }
}
