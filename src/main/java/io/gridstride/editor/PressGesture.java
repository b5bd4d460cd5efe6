package io.gridstride.editor;

import io.gridstride.model.Ordered;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A press that is still a click: it becomes a move or a rubber band once the hand leaves the spot.
 *
 * @param grabbed the part that a drag would move
 */
record PressGesture(EditorState before, Pointer start, Optional<String> grabbed)
    implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return new PressGesture(
        next, start, grabbed.filter(id -> next.model().dfd().part(id).isPresent()));
  }

  @Override
  public SequencedSet<String> selection() {
    return grabbed
        .filter(id -> !before.selection().contains(id))
        .map(id -> start.adds() ? toggled(id) : Ordered.set(List.of(id)))
        .orElse(before.selection());
  }

  @Override
  public Gesture dragged(Pointer at) {
    if (!at.leftFrom(start)) {
      return this;
    }
    Gesture next =
        grabbed
            .<Gesture>map(id -> MoveGesture.of(before, selection(), id, start))
            .orElse(new BandGesture(before, start, start));
    return next.dragged(at);
  }

  @Override
  public EditorState finished() {
    Optional<String> clicked =
        start.spot().part().filter(id -> before.model().dfd().part(id).isPresent());
    if (start.adds()) {
      return before.withSelection(clicked.map(this::toggled).orElse(before.selection()));
    }
    return before.withSelection(clicked.stream().toList());
  }

  private SequencedSet<String> toggled(String id) {
    var next = new LinkedHashSet<>(before.selection());
    if (!next.remove(id)) {
      next.add(id);
    }
    return Ordered.set(next);
  }

  @Override
  public Preview preview() {
    return Preview.NONE;
  }
}
