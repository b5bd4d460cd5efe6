package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;

/** What lies over the diagram and changes with every move of the pointer. */
final class Above {
  private final Patches patches = new Patches();
  private final Painter painter;
  private final Limelight limelight;
  private Colours colours;

  Above(Painter painter, TextMeasure measure, Colours colours) {
    this.painter = painter;
    this.colours = colours;
    limelight = new Limelight(measure);
  }

  Node node() {
    return patches;
  }

  void wear(Colours next) {
    colours = next;
  }

  /**
   * Shows it.
   *
   * @param marked parts to ring
   * @param scale how many pixels of the screen are one of the window
   * @param focused whether the diagram as a whole is to be ringed, for one who uses the keyboard
   */
  void show(
      Desk desk,
      Drawn drawn,
      Viewport view,
      Detail detail,
      Area all,
      List<String> marked,
      double scale,
      boolean focused) {
    Geometry geometry = drawn.geometry();
    Bounds inView = view.inView(all.width(), all.height());
    List<Mark> marks = limelight.marks(desk, drawn, view, inView);
    var shown = new OverlayPainter.Shown(desk.editor(), drawn.preview(), Told.of(desk), marked);
    boolean everywhere = focused || !marks.isEmpty();
    List<Area> reached = everywhere ? List.of(all) : OverlayReach.of(shown, geometry, view, all);
    List<Area> painted = new ArrayList<>();
    patches.show(
        Patches.covering(reached),
        (g, area) -> {
          g.clearRect(area.left(), area.top(), area.width(), area.height());
          painter.paint(g, marks, view, detail, area, scale);
          new OverlayPainter(g, colours).paint(shown, geometry, view);
          if (focused) {
            ring(g, all);
          }
          // What lets the diagram shine through must not lie over it twice.
          painted.stream()
              .flatMap(other -> other.in(area).stream())
              .forEach(both -> g.clearRect(both.left(), both.top(), both.width(), both.height()));
          painted.add(area);
        });
  }

  private void ring(GraphicsContext g, Area all) {
    g.setStroke(colours.of(Paint.SELECTION));
    g.setLineWidth(1);
    g.strokeRect(0.5, 0.5, all.width() - 1, all.height() - 1);
  }
}
