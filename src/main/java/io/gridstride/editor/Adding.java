package io.gridstride.editor;

import io.gridstride.model.Bounds;
import java.util.Optional;

/** Adds elements without a pointer, where there is room. */
final class Adding {
  private Adding() {}

  /** Beside the one selected element, and connected to it. */
  static EditorState neighbour(EditorState state, Template template) {
    return element(state)
        .map(id -> {
          Bounds of = state.zones().place(id).orElseThrow();
          Bounds spot = FreeSpot.beside(state.zones(), of, template.width(), template.height());
          return new Placing(state, template, spot).connected(id);
        })
        .orElse(state);
  }

  static Optional<Gesture> offer(EditorState state) {
    return element(state).map(id -> OfferGesture.beside(state, id));
  }

  private static Optional<String> element(EditorState state) {
    return state.selection().size() == 1
        ? state.selection().stream()
            .filter(id -> state.model().dfd().element(id).isPresent())
            .filter(id -> state.zones().place(id).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** As near as possible to the middle of what is in view. */
  static EditorState inView(EditorState state, Template template, Bounds view) {
    var wanted =
        new Bounds(
            Sizes.snapped(view.centreX() - template.width() / 2.0),
            Sizes.snapped(view.centreY() - template.height() / 2.0),
            template.width(),
            template.height());
    return new Placing(state, template, FreeSpot.near(state.zones(), wanted)).finished();
  }
}
