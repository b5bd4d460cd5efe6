package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Picture;
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
 * during a drag, small canvases cover the places where it does, so that only these are painted and
 * brought to the screen. While the view is panned, tiles stand in for the canvas.
 */
final class Sheet {
  /** Marks may stand this many pixels out of their boxes: half a pen, or a rounded pixel. */
  private static final int MARGIN = 8;

  /** When more of the view differs than this part, all is painted. */
  private static final double LARGE = 0.5;

  /**
   * What is shown: it is painted again only when one of these is another.
   *
   * @param panning whether it will soon be seen from a little further along
   * @param scale how many pixels of the screen are one of the window
   */
  record Look(
      Picture picture,
      Optional<Tint> tint,
      Viewport view,
      Detail detail,
      Colours colours,
      boolean panning,
      double width,
      double height,
      double scale) {
    /** Where this differs from what is painted; empty when that may be everywhere. */
    Optional<List<Bounds>> differing(Look from) {
      boolean same = tint.isEmpty() && equals(from.showing(picture));
      return same ? picture.differing(from.picture) : Optional.empty();
    }

    /** Whether it shows the same, of the same size, from elsewhere. */
    boolean isPannedFrom(Look other) {
      return tint.isEmpty()
          && view.zoom() == other.view.zoom()
          && equals(
              new Look(
                  other.picture,
                  tint,
                  view,
                  other.detail,
                  other.colours,
                  panning,
                  width,
                  height,
                  other.scale));
    }

    private Look showing(Picture next) {
      return new Look(next, tint, view, detail, colours, panning, width, height, scale);
    }

    Area area() {
      return Area.of(width, height);
    }
  }

  private final Canvas whole = new Canvas();
  private final Patches patches = new Patches();
  private final Tiles tiles = new Tiles();
  private final Painter painter;
  private @Nullable Look painted;
  private @Nullable Look shown;

  Sheet(Painter painter) {
    this.painter = painter;
    patches.setId("patches");
  }

  List<Node> nodes() {
    return List.of(whole, patches, tiles);
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
    boolean panned = next.panning() && shown != null && next.isPannedFrom(shown);
    shown = next;
    whole.setVisible(!panned);
    tiles.setVisible(panned);
    if (panned) {
      patches.hide();
      tiles.show(
          next,
          (g, area, look) -> paint(g, area, look.picture().marks(area.seen(look.view())), look));
      return true;
    }
    Optional<List<Bounds>> differing = painted == null ? Optional.empty() : next.differing(painted);
    if (differing.isPresent()) {
      List<Area> places = Patches.covering(places(differing.get(), next));
      if (places.stream().mapToDouble(Area::pixels).sum() < LARGE * next.area().pixels()) {
        patches.show(
            places,
            (g, area) -> paint(g, area, next.picture().marks(area.seen(next.view())), next));
        return true;
      }
    }
    painted = next;
    whole.setWidth(next.area().width());
    whole.setHeight(next.area().height());
    patches.hide();
    paint(
        whole.getGraphicsContext2D(),
        next.area(),
        marks.apply(next.view().inView(next.width(), next.height())),
        next);
    return true;
  }

  private static List<Area> places(List<Bounds> boxes, Look look) {
    return boxes.stream()
        .flatMap(box -> Area.around(box, look.view(), MARGIN).in(look.area()).stream())
        .toList();
  }

  private void paint(GraphicsContext g, Area area, List<Mark> marks, Look look) {
    painter.ground(g, look.view(), area, look.scale());
    painter.paint(g, marks, look.view(), look.detail(), area, look.scale());
  }
}
