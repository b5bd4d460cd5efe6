package io.gridstride.editor;

import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Moves selected parts. They keep their distances, and the one that was grabbed snaps to the grid.
 * Grabbing what has no place, such as a flow, moves nothing.
 */
record MoveGesture(
    EditorState before,
    SequencedSet<String> selection,
    String grabbed,
    Cargo cargo,
    Pointer start,
    Pointer now)
    implements Gesture {
  static MoveGesture of(
      EditorState before, SequencedSet<String> selection, String grabbed, Pointer start) {
    Cargo cargo = Cargo.of(before.model().dfd(), before.diagram(), selection);
    return new MoveGesture(before, selection, grabbed, cargo, start, start);
  }

  @Override
  public Gesture onto(EditorState next) {
    List<String> left = EditorState.existing(next.model(), selection);
    return of(next, Ordered.set(left), grabbed, start).dragged(now);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new MoveGesture(before, selection, grabbed, cargo, start, at);
  }

  private Change change() {
    return Optional.ofNullable(cargo.moving().get(grabbed))
        .map(from ->
            cargo.moved(
                Sizes.snapped(from.x() + now.x() - start.x()) - from.x(),
                Sizes.snapped(from.y() + now.y() - start.y()) - from.y()))
        .orElseGet(() -> cargo.moved(0, 0));
  }

  @Override
  public EditorState finished() {
    String name = "Move " + Wording.parts(cargo.dfd(), cargo.roots());
    return before.after(change().edit(name), selection);
  }

  @Override
  public Preview preview() {
    return change().preview();
  }
}
