package io.gridstride.editor;

import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Takes one end of a flow to another element. The program routes it then, since its corners led
 * elsewhere.
 *
 * @param source whether it is the end at the source
 */
record ReattachGesture(EditorState before, Flow flow, boolean source, Pointer start, Pointer now)
    implements Gesture {
  static Optional<Gesture> of(EditorState before, String id, boolean source, Pointer start) {
    return before
        .model()
        .dfd()
        .flow(id)
        .map(flow -> new ReattachGesture(before, flow, source, start, start));
  }

  @Override
  public Gesture onto(EditorState next) {
    return of(next, flow.id(), source, start)
        .map(gesture -> gesture.dragged(now))
        .orElseGet(() -> new PressGesture(next, start, Optional.empty()));
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new ReattachGesture(before, flow, source, start, at);
  }

  private Optional<Edit.Reattach> edit() {
    return now.leftFrom(start)
        ? now.spot()
            .part()
            .map(id ->
                source
                    ? new Edit.Reattach(flow.id(), id, flow.target())
                    : new Edit.Reattach(flow.id(), flow.source(), id))
            .filter(edit -> Rules.refusal(before.model(), edit).isEmpty())
        : Optional.empty();
  }

  private boolean changes(Edit.Reattach edit) {
    return !edit.source().equals(flow.source()) || !edit.target().equals(flow.target());
  }

  @Override
  public EditorState finished() {
    return edit().filter(this::changes).map(this::attached).orElse(before);
  }

  private EditorState attached(Edit.Reattach edit) {
    var bends = new LinkedHashMap<String, List<Point>>();
    bends.put(flow.id(), List.of());
    return before.after(
        new Edit.Composite(edit.name(), List.of(edit, new Edit.Bend(before.diagramId(), bends))),
        before.selection());
  }

  @Override
  public Preview preview() {
    if (!now.leftFrom(start)) {
      return Preview.NONE;
    }
    Optional<String> target = edit().map(edit -> source ? edit.source() : edit.target());
    var end = new Point((int) Math.round(now.x()), (int) Math.round(now.y()));
    return Preview.NONE
        .withFlow(new Preview.Line(source ? flow.target() : flow.source(), end, target, source))
        .withHighlighted(target.stream().toList());
  }
}
