package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.session.Desk;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * What lies over the diagram and changes with every move of the pointer. Its canvas is no larger
 * than that, since all of a canvas is brought to the screen, even where there is nothing on it.
 */
final class Above {
  private final Canvas canvas = new Canvas();
  private final Painter painter;
  private final OverlayPainter overlay;
  private final Limelight limelight;
  private Colours colours;

  Above(TextMeasure measure, Colours colours) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    this.colours = colours;
    painter = new Painter(g, measure, colours);
    overlay = new OverlayPainter(g, colours);
    limelight = new Limelight(measure);
    canvas.setMouseTransparent(true);
  }

  Canvas canvas() {
    return canvas;
  }

  void wear(Colours next) {
    colours = next;
    painter.wear(next);
    overlay.wear(next);
  }

  /**
   * Shows it.
   *
   * @param marked parts to ring
   * @param focused whether the diagram as a whole is to be ringed, for one who uses the keyboard
   */
  void show(
      Desk desk,
      Drawn drawn,
      Viewport view,
      Detail detail,
      Area all,
      List<String> marked,
      boolean focused) {
    Geometry geometry = drawn.geometry();
    Bounds inView = view.inView(all.width(), all.height());
    List<Mark> marks = limelight.marks(desk, drawn, view, inView);
    var shown = new OverlayPainter.Shown(desk.editor(), drawn.preview(), Told.of(desk), marked);
    boolean everywhere = focused || !marks.isEmpty();
    Optional<Area> reached =
        everywhere
            ? Optional.of(all)
            : OverlayReach.of(shown, geometry, view).flatMap(area -> area.in(all));
    canvas.setVisible(reached.isPresent());
    reached.ifPresent(area -> {
      Area covered = area.cover(canvas);
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.clearRect(0, 0, covered.width(), covered.height());
      g.save();
      g.translate(-covered.left(), -covered.top());
      painter.paint(marks, view, detail, covered);
      overlay.paint(shown, geometry, view);
      if (focused) {
        g.setStroke(colours.of(Paint.SELECTION));
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, all.width() - 1, all.height() - 1);
      }
      g.restore();
    });
  }
}
