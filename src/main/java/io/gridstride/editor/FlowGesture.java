package io.gridstride.editor;

import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.List;
import java.util.Optional;

/**
 * Draws a flow from one element to the one under the pointer. Over free space it offers what could
 * be placed there.
 */
record FlowGesture(EditorState before, String source, Pointer start, Pointer now)
    implements Gesture {
  static FlowGesture of(EditorState before, String source, Pointer start) {
    return new FlowGesture(before, source, start, start);
  }

  @Override
  public Gesture onto(EditorState next) {
    return next.zones().place(source).isPresent()
        ? new FlowGesture(next, source, start, now)
        : new PressGesture(next, start, Optional.empty());
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new FlowGesture(before, source, start, at);
  }

  private Optional<String> target() {
    return now.spot().part().filter(id -> Rules.flow(before.model().dfd(), source, id).isEmpty());
  }

  private boolean overFreeSpace() {
    return now.spot() instanceof Spot.Canvas || now.spot() instanceof Spot.InZone;
  }

  @Override
  public EditorState finished() {
    return target().map(this::drawn).orElseGet(this::offered);
  }

  private EditorState offered() {
    if (!overFreeSpace()) {
      return before;
    }
    return before.during(
        now.leftFrom(start)
            ? OfferGesture.at(before, source, end())
            : OfferGesture.beside(before, source));
  }

  private EditorState drawn(String target) {
    String id = before.ids().fresh("flow");
    return before
        .withTool(new SelectTool())
        .after(new Edit.Add(Flow.of(id, source, target)), List.of(id));
  }

  private Point end() {
    return new Point((int) Math.round(now.x()), (int) Math.round(now.y()));
  }

  @Override
  public Preview preview() {
    return Preview.NONE
        .withFlow(Preview.Line.from(source, end(), target()))
        .withHighlighted(target().stream().toList());
  }
}
