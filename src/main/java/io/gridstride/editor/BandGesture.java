package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * A rubber band: selects the elements it touches and the boundaries it holds. With Shift these are
 * added to the selection, with Ctrl those that were selected are taken out of it.
 */
record BandGesture(EditorState before, Pointer start, Pointer now) implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return new BandGesture(next, start, now);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new BandGesture(before, start, at);
  }

  private Bounds band() {
    int left = (int) Math.floor(Math.min(start.x(), now.x()));
    int top = (int) Math.floor(Math.min(start.y(), now.y()));
    int right = (int) Math.ceil(Math.max(start.x(), now.x()));
    int bottom = (int) Math.ceil(Math.max(start.y(), now.y()));
    return new Bounds(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  @Override
  public SequencedSet<String> selection() {
    SequencedSet<String> caught = caught();
    if (!start.adds()) {
      return caught;
    }
    var selected = new LinkedHashSet<>(before.selection());
    caught.stream()
        .filter(id -> !selected.add(id) && start.keys().control())
        .toList()
        .forEach(selected::remove);
    return Ordered.set(selected);
  }

  private SequencedSet<String> caught() {
    Bounds band = band();
    var caught = new LinkedHashSet<String>();
    before
        .diagram()
        .places()
        .forEach((id, place) -> {
          boolean element = before.model().dfd().element(id).isPresent();
          if (element ? band.intersects(place) : band.contains(place)) {
            caught.add(id);
          }
        });
    return Ordered.set(caught);
  }

  @Override
  public EditorState finished() {
    return before.withSelection(selection());
  }

  @Override
  public Preview preview() {
    return Preview.NONE.withOutline(Preview.Shape.RUBBER_BAND, band());
  }
}
