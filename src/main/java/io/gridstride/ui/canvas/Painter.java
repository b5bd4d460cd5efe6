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
 * Paints marks in the pixels of a canvas: every coordinate is a whole one, so lines are crisp and
 * cheap. A canvas has as many of them as the screen or, where a screen shows a pixel of the window
 * by one and a half, a few more.
 */
final class Painter {
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
  private final Sprites sprites;
  private final TextMeasure measure;
  private Colours colours;

  Painter(TextMeasure measure, Colours colours) {
    this.sprites = new Sprites(colours);
    this.measure = measure;
    this.colours = colours;
  }

  void wear(Colours next) {
    colours = next;
    sprites.wear(next);
  }

  /**
   * Paints the ground: nothing but its dots.
   *
   * @param scale how many pixels of the screen are one of the window
   */
  void ground(GraphicsContext g, Viewport view, Area area, double scale) {
    g.setFill(colours.of(Paint.CANVAS));
    g.fillRect(area.left(), area.top(), area.width(), area.height());
    double finer = finer(g, scale);
    Dots.paint(g, colours.of(Paint.GRID), view.on(finer), area.on(finer), finer);
    g.restore();
  }

  /**
   * Paints marks in their order; those that are not in the area may be left out.
   *
   * @param scale how many pixels of the screen are one of the window
   */
  void paint(
      GraphicsContext g, List<Mark> marks, Viewport view, Detail detail, Area area, double scale) {
    double finer = finer(g, scale);
    paint(g, marks, view.on(finer), detail, area.on(finer));
    g.restore();
  }

  /** Lets coordinates be pixels of the canvas, until what was is restored. */
  private static double finer(GraphicsContext g, double scale) {
    double finer = Math.ceil(scale);
    g.save();
    g.scale(1 / finer, 1 / finer);
    return finer;
  }

  private void paint(GraphicsContext g, List<Mark> marks, Viewport view, Detail detail, Area area) {
    var strips = new Strips(g, area);
    var shapes = new ShapePainter(g, view, sprites, colours, detail, strips);
    var boxes = new BoxPainter(g, view, sprites, colours, strips);
    for (Mark mark : marks) {
      if (detail.shows(mark)) {
        switch (mark) {
          case Mark.Box box -> boxes.paint(box, pen(box.lineWidth(), view));
          case Mark.Shape shape -> shapes.paint(shape, pen(shape.lineWidth(), view));
          case Mark.Text text -> text(g, text, view, detail);
        }
      }
    }
  }

  private static double pen(double lineWidth, Viewport view) {
    return Math.max(1, Math.rint(lineWidth * view.zoom()));
  }

  private void text(GraphicsContext g, Mark.Text text, Viewport view, Detail detail) {
    double size = text.size() * view.zoom();
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
    if (detail.quickText()) {
      // Few sizes, since the letters of each must be drawn first.
      g.setFont(font(text.face(), Math.max(1, Math.rint(2 * size) / 2)));
      g.fillText(text.text(), Math.rint(x), y);
    } else if (size < SMALL) {
      shrunk(g, text, size, x, y);
    } else {
      words(g, text, size, x, y);
    }
  }

  /**
   * Small text is set large and shrunk: letters set small would stand at whole pixels and crowd.
   */
  private void shrunk(GraphicsContext g, Mark.Text text, double size, double x, double y) {
    g.setFont(font(text.face(), SET_AT));
    g.save();
    g.translate(x, y);
    g.scale(size / SET_AT, size / SET_AT);
    g.fillText(text.text(), 0, 0);
    g.restore();
  }

  /** Each word starts where it would if its letters did not stand at whole pixels. */
  private void words(GraphicsContext g, Mark.Text text, double size, double left, double y) {
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
}
