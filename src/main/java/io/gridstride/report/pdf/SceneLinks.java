package io.gridstride.report.pdf;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Figure;
import io.gridstride.report.pdf.FigureLayout.Window;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes the elements and the labels of a drawing lead to where they are told of. */
final class SceneLinks {
  private final PdfFile file;
  private final Figure figure;
  private final Window window;
  private final double scale;
  private final Tag parent;

  SceneLinks(PdfFile file, Figure figure, Window window, double scale, Tag parent) {
    this.file = file;
    this.figure = figure;
    this.window = window;
    this.scale = scale;
    this.parent = parent;
  }

  /** For a drawing whose upper left corner is here. */
  void add(Page page, double left, double top) {
    areas()
        .forEach((part, area) -> {
          double x = Math.max(area.x(), window.x());
          double y = Math.max(area.y(), window.y());
          double right = Math.min(area.x() + area.width(), window.x() + window.width());
          double bottom = Math.min(area.y() + area.height(), window.y() + window.height());
          if (right > x && bottom > y) {
            file.link(
                page,
                parent.child("Link"),
                "Threats on " + CleanText.line(part, 80),
                Optional.ofNullable(figure.targets().get(part)).orElseThrow(),
                (float) (left + (x - window.x()) * scale),
                (float) (top + (y - window.y()) * scale),
                (float) ((right - x) * scale),
                (float) ((bottom - y) * scale));
          }
        });
  }

  /** Of an element its shape, of a flow what its words stand on. */
  private SequencedMap<String, Window> areas() {
    SequencedMap<String, Window> areas = new LinkedHashMap<>();
    for (Mark mark : figure.scene().marks()) {
      if (figure.targets().containsKey(mark.part())) {
        box(mark).ifPresent(box -> areas.merge(mark.part(), box, SceneLinks::union));
      }
    }
    return areas;
  }

  private static Optional<Window> box(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> Optional.of(new Window(box.x(), box.y(), box.width(), box.height()));
      case Mark.Shape shape ->
          shape.fill() == Paint.NONE || shape.fill() == Paint.FLOW_LINE
              ? Optional.empty()
              : shape.segments().stream()
                  .flatMap(segment -> point(segment).stream())
                  .reduce(SceneLinks::union);
      case Mark.Text _ -> Optional.empty();
    };
  }

  private static Optional<Window> point(Mark.Segment segment) {
    return switch (segment) {
      case Mark.MoveTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.LineTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.CurveTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.Close _ -> Optional.empty();
    };
  }

  private static Window union(Window one, Window other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    return new Window(
        x,
        y,
        Math.max(one.x() + one.width(), other.x() + other.width()) - x,
        Math.max(one.y() + one.height(), other.y() + other.height()) - y);
  }
}
