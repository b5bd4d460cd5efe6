package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Figure;
import java.util.Optional;

/** Makes the elements and the labels of a drawing lead to where they are told of. */
final class SceneLinks {
  private final PdfFile file;
  private final Figure figure;
  private final SceneParts parts;
  private final Window window;
  private final double scale;
  private final Tag parent;

  SceneLinks(
      PdfFile file, Figure figure, SceneParts parts, Window window, double scale, Tag parent) {
    this.file = file;
    this.figure = figure;
    this.parts = parts;
    this.window = window;
    this.scale = scale;
    this.parent = parent;
  }

  /** For a drawing whose upper left corner is here. */
  void add(Page page, double left, double top) {
    parts
        .boxes()
        .forEach((part, area) -> {
          double x = Math.max(area.x(), window.x());
          double y = Math.max(area.y(), window.y());
          double right = Math.min(area.x() + area.width(), window.x() + window.width());
          double bottom = Math.min(area.y() + area.height(), window.y() + window.height());
          if (right > x && bottom > y && figure.targets().containsKey(part)) {
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
}
