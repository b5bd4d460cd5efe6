package io.gridstride.editor;

import io.gridstride.model.Bounds;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Moves selected parts. They keep their distances, and the one under the pointer snaps to the grid.
 *
 * @param anchor where the part under the pointer stood; empty for one that is not placed, such as a
 *     flow, and then nothing moves
 */
record MoveGesture(
    EditorState before,
    SequencedSet<String> selection,
    Cargo cargo,
    Optional<Bounds> anchor,
    Pointer start,
    Pointer now)
    implements Gesture {
  static MoveGesture of(
      EditorState before, SequencedSet<String> selection, String grabbed, Pointer start) {
    Cargo cargo = Cargo.of(before.model().dfd(), before.diagram(), selection);
    return new MoveGesture(
        before, selection, cargo, Optional.ofNullable(cargo.moving().get(grabbed)), start, start);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new MoveGesture(before, selection, cargo, anchor, start, at);
  }

  private Change change() {
    return anchor
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
