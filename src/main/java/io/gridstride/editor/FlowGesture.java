package io.gridstride.editor;

import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.List;
import java.util.Optional;

/** Draws a flow from one element to the one under the pointer. */
record FlowGesture(EditorState before, String source, Pointer now) implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return new FlowGesture(next, source, now);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new FlowGesture(before, source, at);
  }

  private Optional<String> target() {
    return now.spot().part().filter(id -> Rules.flow(before.model().dfd(), source, id).isEmpty());
  }

  @Override
  public EditorState finished() {
    return target().map(this::drawn).orElse(before);
  }

  private EditorState drawn(String target) {
    String id = before.ids().fresh("flow");
    return before
        .withTool(new SelectTool())
        .after(new Edit.Add(Flow.of(id, source, target)), List.of(id));
  }

  @Override
  public Preview preview() {
    var end = new Point((int) Math.round(now.x()), (int) Math.round(now.y()));
    return Preview.NONE
        .withFlow(new Preview.Line(source, end, target()))
        .withHighlighted(target().stream().toList());
  }
}
