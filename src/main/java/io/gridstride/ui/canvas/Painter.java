package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.look.Fonts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Paints marks in device space: every coordinate is a whole pixel, so lines are crisp and cheap.
 */
final class Painter {
  /** Text smaller than this many pixels is noise. */
  private static final double LEGIBLE = 3.5;

  /** From further away the words on flows would only hide the flows. */
  private static final double FLOW_TEXT_ZOOM = 0.4;

  /** Below this many pixels letters at whole pixels no longer keep their distances. */
  private static final double SMALL = 9;

  private static final double SET_AT = 64;
  private static final int FONTS_KEPT = 64;

  private record FontKey(Face face, double size) {
    Font font() {
      return Fonts.of(face, size);
    }
  }

  private final Map<FontKey, Font> fonts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FontKey, Font> eldest) {
          return size() > FONTS_KEPT;
        }
      };
  private final GraphicsContext g;
  private final TextMeasure measure;
  private Colours colours;

  Painter(GraphicsContext g, TextMeasure measure, Colours colours) {
    this.g = g;
    this.measure = measure;
    this.colours = colours;
  }

  void wear(Colours next) {
    colours = next;
  }

  /** Paints marks in their order. */
  void paint(List<Mark> marks, Viewport view) {
    var shapes = new ShapePainter(g, view);
    marks.forEach(mark -> paint(mark, view, shapes));
  }

  private void paint(Mark mark, Viewport view, ShapePainter shapes) {
    switch (mark) {
      case Mark.Box box when hidden(box.fill(), view) -> {}
      case Mark.Text text when hidden(text.paint(), view) -> {}
      case Mark.Box box -> {
        var pixels = Pixels.of(box, view);
        fill(box.fill(), pixels);
        if (box.line() != Paint.NONE) {
          g.setFill(colours.of(box.line()));
          g.setStroke(colours.of(box.line()));
          shapes.outline(pixels, pen(box.lineWidth(), view), box.dash() * view.zoom());
        }
      }
      case Mark.Shape shape -> {
        if (shape.fill() != Paint.NONE) {
          g.setFill(colours.of(shape.fill()));
          shapes.fill(shape.segments());
        }
        if (shape.line() != Paint.NONE) {
          g.setFill(colours.of(shape.line()));
          g.setStroke(colours.of(shape.line()));
          shapes.line(shape.segments(), pen(shape.lineWidth(), view), shape.dash() * view.zoom());
        }
      }
      case Mark.Text text -> text(text, view);
    }
  }

  private static boolean hidden(Paint paint, Viewport view) {
    return view.zoom() < FLOW_TEXT_ZOOM
        && (paint == Paint.FLOW_TEXT_BACK || paint == Paint.FLOW_TEXT);
  }

  private static double pen(double lineWidth, Viewport view) {
    return Math.max(1, Math.rint(lineWidth * view.zoom()));
  }

  private void fill(Paint paint, Pixels box) {
    if (paint == Paint.NONE) {
      return;
    }
    g.setFill(colours.of(paint));
    if (box.radius() < 1.5) {
      g.fillRect(box.left(), box.top(), box.width(), box.height());
    } else {
      double arc = 2 * box.radius();
      g.fillRoundRect(box.left(), box.top(), box.width(), box.height(), arc, arc);
    }
  }

  private void text(Mark.Text text, Viewport view) {
    double size = text.size() * view.zoom();
    if (size < LEGIBLE) {
      return;
    }
    g.setFill(colours.of(text.paint()));
    g.setTextBaseline(VPos.BASELINE);
    g.setTextAlign(TextAlignment.LEFT);
    double width = measure.width(text.text(), text.face(), size);
    double x =
        view.viewX(text.x())
            - switch (text.align()) {
              case LEFT -> 0;
              case CENTRE -> width / 2;
              case RIGHT -> width;
            };
    double y = Math.rint(view.viewY(text.y()));
    if (size < SMALL) {
      shrunk(text, size, x, y);
    } else {
      words(text, size, x, y);
    }
  }

  /**
   * Small text is set large and shrunk: letters set small would stand at whole pixels and crowd.
   */
  private void shrunk(Mark.Text text, double size, double x, double y) {
    g.setFont(font(text.face(), SET_AT));
    g.save();
    g.translate(x, y);
    g.scale(size / SET_AT, size / SET_AT);
    g.fillText(text.text(), 0, 0);
    g.restore();
  }

  /** Each word starts where it would if its letters did not stand at whole pixels. */
  private void words(Mark.Text text, double size, double left, double y) {
    g.setFont(font(text.face(), size));
    double space = measure.width(" ", text.face(), size);
    double x = left;
    for (String word : text.text().split(" ", -1)) {
      g.fillText(word, Math.rint(x), y);
      x += measure.width(word, text.face(), size) + space;
    }
  }

  private Font font(Face face, double size) {
    return fonts.computeIfAbsent(new FontKey(face, size), FontKey::font);
  }

  /** A box in whole pixels. */
  record Pixels(double left, double top, double width, double height, double radius) {
    static Pixels of(Mark.Box box, Viewport view) {
      double left = Math.rint(view.viewX(box.x()));
      double top = Math.rint(view.viewY(box.y()));
      double width = Math.max(1, Math.rint(view.viewX(box.x() + box.width())) - left);
      double height = Math.max(1, Math.rint(view.viewY(box.y() + box.height())) - top);
      return new Pixels(
          left,
          top,
          width,
          height,
          Math.min(box.radius() * view.zoom(), Math.min(width, height) / 2));
    }
  }
}
