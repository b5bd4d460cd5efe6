package io.gridstride.ui.canvas;

import io.gridstride.drawing.Highlight;
import io.gridstride.drawing.HighlightMarks;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks of what stands out, kept as long as neither it nor the view changes. */
final class Limelight {
  private record Seen(Lens lens, Picture picture, Viewport view, Bounds inView) {}

  private final TextMeasure measure;
  private Optional<Highlight> highlight = Optional.empty();
  private Lens lens = new Lens.Nothing();
  private @Nullable Dfd dfd;
  private @Nullable Seen seen;
  private List<Mark> marks = List.of();

  Limelight(TextMeasure measure) {
    this.measure = measure;
  }

  /** What is to be painted over the diagram; nothing when nothing stands out. */
  List<Mark> marks(Desk desk, Drawn drawn, Viewport view, Bounds inView) {
    Dfd now = desk.model().dfd();
    if (dfd == null || !Snapshots.same(dfd, now) || !Snapshots.same(lens, desk.lens())) {
      dfd = now;
      lens = desk.lens();
      highlight = Highlights.of(lens, now);
    }
    var next = new Seen(lens, drawn.picture(), view, inView);
    if (!next.equals(seen)) {
      seen = next;
      marks =
          highlight
              .map(shown ->
                  HighlightMarks.of(
                      shown,
                      drawn.geometry(),
                      drawn.picture().marks(inView),
                      inView,
                      1 / view.zoom(),
                      measure))
              .orElse(List.of());
    }
    return marks;
  }
}
