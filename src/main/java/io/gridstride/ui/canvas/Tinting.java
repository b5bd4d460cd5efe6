package io.gridstride.ui.canvas;

import io.gridstride.drawing.Badges;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.Tint;
import io.gridstride.model.Bounds;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;

/** The light in which the diagram is shown, kept as long as nothing it depends on changes. */
final class Tinting {
  private final TextMeasure measure;
  private Optional<Desk> of = Optional.empty();
  private Optional<Tint> tint = Optional.empty();
  private List<Mark> shown = List.of();

  Tinting(TextMeasure measure) {
    this.measure = measure;
  }

  /** Empty when the diagram is shown as it is. */
  Optional<Tint> of(Desk desk) {
    if (of.filter(old -> isSame(old, desk)).isEmpty()) {
      of = Optional.of(desk);
      tint = Tints.of(desk);
    }
    return tint;
  }

  private static boolean isSame(Desk old, Desk desk) {
    return Snapshots.same(old.lens(), desk.lens())
        && Snapshots.same(old.model().dfd(), desk.model().dfd())
        && Snapshots.same(old.results().register(), desk.results().register())
        && Snapshots.same(old.catalog(), desk.catalog());
  }

  /** The marks to paint: those of the diagram, or those seen in its light. */
  List<Mark> marks(Drawn drawn, Viewport view, Bounds inView) {
    List<Mark> marks = drawn.picture().marks(inView);
    shown =
        tint.map(light -> light.over(marks, drawn.geometry(), inView, 1 / view.zoom(), measure))
            .orElse(marks);
    return shown;
  }

  /** The part whose badge was painted at a place of the diagram. */
  Optional<String> badgeAt(Picture picture, double x, double y) {
    var there = new Bounds((int) Math.floor(x), (int) Math.floor(y), 1, 1);
    return Badges.at(tint.isPresent() ? shown : picture.marks(there), x, y);
  }
}
