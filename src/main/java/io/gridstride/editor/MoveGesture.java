package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Moves selected parts. They keep their distances, and the one that was grabbed snaps to its
 * neighbours and the grid. Grabbing what has no place, such as a flow, moves nothing.
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

  private Optional<Bounds> from() {
    return Optional.ofNullable(cargo.moving().get(grabbed));
  }

  private Snapping snapping(Bounds from) {
    return Snapping.of(before, grabbed, cargo.moving().keySet(), from, now);
  }

  private Bounds to(Bounds from, Snapping snapping) {
    return snapping.moved(from, now.x() - start.x(), now.y() - start.y());
  }

  private Change change(Bounds from, Bounds to) {
    return cargo.moved(to.x() - from.x(), to.y() - from.y());
  }

  private Change change() {
    return from()
        .map(from -> change(from, to(from, snapping(from))))
        .orElseGet(() -> cargo.moved(0, 0));
  }

  @Override
  public EditorState finished() {
    String name = "Move " + Wording.parts(cargo.dfd(), cargo.roots());
    return before.after(change().edit(name), selection);
  }

  @Override
  public Preview preview() {
    return from().map(this::preview).orElseGet(() -> change().preview());
  }

  private Preview preview(Bounds from) {
    Snapping snapping = snapping(from);
    Change change = change(from, to(from, snapping));
    Preview preview = change.preview();
    return Optional.ofNullable(change.places().get(grabbed))
        .map(to -> preview.withGuides(snapping.guides(to)))
        .orElse(preview);
  }
}
