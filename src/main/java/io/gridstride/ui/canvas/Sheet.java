package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.Tint;
import io.gridstride.model.Bounds;
import io.gridstride.ui.look.Colours;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * The diagram on its ground. All of it is on one canvas; while little of it differs from that, as
 * during a drag, a small canvas covers the place where it does, so that only this is painted and
 * brought to the screen.
 */
final class Sheet {
  /** Marks may stand this many pixels out of their boxes: half a pen, or a rounded pixel. */
  private static final int MARGIN = 8;

  /** When more of the view differs than this part, all is painted. */
  private static final double LARGE = 0.5;

  /** What is shown: it is painted again only when one of these is another. */
  record Look(
      Picture picture,
      Optional<Tint> tint,
      Viewport view,
      Detail detail,
      Colours colours,
      double width,
      double height) {
    /** Where this differs from what is painted; empty when that may be everywhere. */
    Optional<List<Bounds>> differing(Look from) {
      boolean same = tint.isEmpty() && equals(from.showing(picture));
      return same ? picture.differing(from.picture) : Optional.empty();
    }

    private Look showing(Picture next) {
      return new Look(next, tint, view, detail, colours, width, height);
    }

    Area area() {
      return Area.of(width, height);
    }
  }

  private final Canvas whole = new Canvas();
  private final Canvas patch = new Canvas();
  private final Painter wholePainter;
  private final Painter patchPainter;
  private @Nullable Look painted;
  private @Nullable Look shown;

  Sheet(TextMeasure measure, Colours colours) {
    wholePainter = new Painter(whole.getGraphicsContext2D(), measure, colours);
    patchPainter = new Painter(patch.getGraphicsContext2D(), measure, colours);
    patch.setId("patch");
    patch.setVisible(false);
  }

  List<Node> nodes() {
    return List.of(whole, patch);
  }

  void wear(Colours colours) {
    wholePainter.wear(colours);
    patchPainter.wear(colours);
  }

  /**
   * Shows a diagram, and tells whether that is another picture than before.
   *
   * @param marks those to paint in an area of the diagram, when all in view is painted
   */
  boolean show(Look next, Function<Bounds, List<Mark>> marks) {
    if (next.equals(shown)) {
      return false;
    }
    shown = next;
    Optional<List<Bounds>> differing = painted == null ? Optional.empty() : next.differing(painted);
    if (differing.isPresent()) {
      Optional<Area> area = place(differing.get(), next);
      if (area.isEmpty()) {
        patch.setVisible(false);
        return true;
      }
      if (area.get().pixels() < LARGE * next.area().pixels()) {
        patch(area.get(), next);
        return true;
      }
    }
    painted = next;
    whole.setWidth(next.width());
    whole.setHeight(next.height());
    patch.setVisible(false);
    paint(
        whole,
        wholePainter,
        next.area(),
        marks.apply(next.view().inView(next.width(), next.height())),
        next);
    return true;
  }

  private static Optional<Area> place(List<Bounds> boxes, Look look) {
    return boxes.stream()
        .flatMap(box -> Area.around(box, look.view(), MARGIN).in(look.area()).stream())
        .reduce(Area::union);
  }

  private void patch(Area area, Look look) {
    Area covered = area.cover(patch);
    patch.setVisible(true);
    paint(patch, patchPainter, covered, look.picture().marks(covered.seen(look.view())), look);
  }

  private static void paint(
      Canvas canvas, Painter painter, Area area, List<Mark> marks, Look look) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.save();
    g.translate(-area.left(), -area.top());
    g.setFill(look.colours().of(Paint.CANVAS));
    g.fillRect(area.left(), area.top(), area.width(), area.height());
    Dots.paint(g, look.colours().of(Paint.GRID), look.view(), area);
    painter.paint(marks, look.view(), look.detail(), area);
    g.restore();
  }
}
