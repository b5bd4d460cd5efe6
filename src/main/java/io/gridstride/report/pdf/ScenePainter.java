package io.gridstride.report.pdf;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.font.CleanText;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Paints a drawing, or a part of it, as vectors and real text. */
final class ScenePainter {
  /** Thinner lines vanish on some printers. */
  private static final double THINNEST = .35;

  private static final double STRENGTH_UNDER_VEIL = .4;

  private final Typesetter typesetter;
  private final Tag tag;
  private final Scene scene;
  private final Window window;
  private final double scale;
  private final Set<String> cut;

  ScenePainter(Typesetter typesetter, Tag tag, Scene scene, Window window, double scale) {
    this(typesetter, tag, scene, window, scale, Ordered.set(List.of()));
  }

  /**
   * @param scale points per diagram unit
   * @param cut parts that are whole elsewhere, of which only a pale outline shows here
   */
  ScenePainter(
      Typesetter typesetter, Tag tag, Scene scene, Window window, double scale, Set<String> cut) {
    this.typesetter = typesetter;
    this.tag = tag;
    this.scene = scene;
    this.window = window;
    this.scale = scale;
    this.cut = cut;
  }

  double width() {
    return window.width() * scale;
  }

  double height() {
    return window.height() * scale;
  }

  void paint(Page page, double left, double top) {
    tag.boundingBox(page.box(left, top, width(), height()));
    page.mark(Optional.of(tag));
    double x0 = left - window.x() * scale;
    double y0 = top - window.y() * scale;
    page.clipped(
        left,
        top,
        width(),
        height(),
        () -> {
          int pale = veil();
          for (int i = 0; i < scene.marks().size(); i++) {
            Mark mark = scene.marks().get(i);
            boolean elsewhere = cut.contains(mark.part());
            if (!isSplit(mark) && (!elsewhere || isOutline(mark))) {
              paint(page, mark, i < pale || (elsewhere && !isLine(mark)), x0, y0);
            }
          }
        });
  }

  /** Words that the upper or lower edge would cut in two; they are whole on the next part. */
  private boolean isSplit(Mark mark) {
    return mark instanceof Mark.Text text
        && (isSplit(text, window.y()) || isSplit(text, window.y() + window.height()));
  }

  private static boolean isSplit(Mark.Text text, double edge) {
    return text.y() > edge && text.y() - text.size() < edge;
  }

  private static boolean isOutline(Mark mark) {
    return isLine(mark)
        || switch (mark) {
          case Mark.Shape shape -> shape.line() != Paint.NONE;
          case Mark.Box box -> box.line() != Paint.NONE;
          case Mark.Text _ -> false;
        };
  }

  private static boolean isLine(Mark mark) {
    return mark instanceof Mark.Shape shape
        && (shape.line() == Paint.FLOW_LINE || shape.fill() == Paint.FLOW_LINE);
  }

  /** What lies under a veil is painted pale instead, since paper has no veils. */
  private int veil() {
    for (int i = 0; i < scene.marks().size(); i++) {
      if (scene.marks().get(i) instanceof Mark.Box box && box.fill() == Paint.VEIL) {
        return i;
      }
    }
    return 0;
  }

  private static OptionalInt colour(Paint paint, boolean pale) {
    OptionalInt colour = PrintTheme.colour(paint);
    return pale && colour.isPresent()
        ? OptionalInt.of(Look.mix(Look.WHITE, colour.getAsInt(), STRENGTH_UNDER_VEIL))
        : colour;
  }

  private void paint(Page page, Mark mark, boolean pale, double x0, double y0) {
    switch (mark) {
      case Mark.Box box -> box(page, box, pale, x0, y0);
      case Mark.Shape shape -> shape(page, shape, pale, x0, y0);
      case Mark.Text text -> text(page, text, pale, x0, y0);
    }
  }

  private Ink ink(Paint fill, Paint line, boolean pale, double lineWidth, double dash) {
    return new Ink(
        colour(fill, pale),
        lineWidth > 0 ? colour(line, pale) : OptionalInt.empty(),
        Math.max(lineWidth * scale, THINNEST),
        dash * scale);
  }

  private void box(Page page, Mark.Box box, boolean pale, double x0, double y0) {
    boolean outside =
        box.x() > window.x() + window.width()
            || box.y() > window.y() + window.height()
            || box.x() + box.width() < window.x()
            || box.y() + box.height() < window.y();
    Ink ink = ink(box.fill(), box.line(), pale, box.lineWidth(), box.dash());
    if (!outside && ink.isVisible()) {
      page.paint(
          ink,
          path ->
              path.rounded(
                  x0 + box.x() * scale,
                  y0 + box.y() * scale,
                  box.width() * scale,
                  box.height() * scale,
                  box.radius() * scale));
    }
  }

  private void shape(Page page, Mark.Shape shape, boolean pale, double x0, double y0) {
    Ink ink = ink(shape.fill(), shape.line(), pale, shape.lineWidth(), shape.dash());
    if (ink.isVisible()) {
      page.paint(ink, path -> shape.segments().forEach(segment -> segment(path, segment, x0, y0)));
    }
  }

  private void segment(Path path, Mark.Segment segment, double x0, double y0) {
    switch (segment) {
      case Mark.MoveTo to -> path.move(x0 + to.x() * scale, y0 + to.y() * scale);
      case Mark.LineTo to -> path.line(x0 + to.x() * scale, y0 + to.y() * scale);
      case Mark.CurveTo to ->
          path.curve(
              x0 + to.x1() * scale,
              y0 + to.y1() * scale,
              x0 + to.x2() * scale,
              y0 + to.y2() * scale,
              x0 + to.x() * scale,
              y0 + to.y() * scale);
      case Mark.Close close -> path.close();
    }
  }

  private void text(Page page, Mark.Text mark, boolean pale, double x0, double y0) {
    colour(mark.paint(), pale)
        .ifPresent(colour -> {
          TextStyle style =
              new TextStyle(
                  typesetter.file().fonts().drawn(InterMeasure.cut(mark.face())),
                  (float) (mark.size() * scale),
                  colour,
                  1);
          TaggedText text =
              typesetter.set(
                  CleanText.line(mark.text(), 500), style, Float.MAX_VALUE, Optional.of(tag));
          double width = text.text().widest();
          double x =
              x0
                  + mark.x() * scale
                  - switch (mark.align()) {
                    case LEFT -> 0;
                    case CENTRE -> width / 2;
                    case RIGHT -> width;
                  };
          double y = y0 + mark.y() * scale;
          boolean outside =
              x + width < x0 + window.x() * scale
                  || x > x0 + (window.x() + window.width()) * scale
                  || y < y0 + window.y() * scale
                  || y - style.size() > y0 + (window.y() + window.height()) * scale;
          if (!outside) {
            text.paintLine(page, 0, (float) x, (float) y - text.text().baseline());
          }
        });
  }
}
