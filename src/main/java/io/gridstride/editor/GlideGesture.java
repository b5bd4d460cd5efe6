package io.gridstride.editor;

import io.gridstride.model.Bounds;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets parts glide to other places by themselves; the pointer has no part in it. */
record GlideGesture(EditorState before, Input.Glide glide) implements Gesture {
  /** The state some way on. While a person is in the middle of another gesture nothing glides. */
  static EditorState gliding(EditorState state, Input.Glide glide) {
    EditorState still =
        state.gesture().filter(GlideGesture.class::isInstance).map(Gesture::before).orElse(state);
    if (still.gesture().isEmpty()) {
      var gesture = new GlideGesture(still, glide);
      return glide.part() < 1 ? still.during(gesture) : gesture.finished();
    }
    return glide.part() < 1 ? still : Editor.step(still, new Input.Apply(edit(still, glide)));
  }

  /** The state with what was gliding at its end. */
  static EditorState settled(EditorState state) {
    return state
        .gesture()
        .filter(GlideGesture.class::isInstance)
        .map(Gesture::finished)
        .orElse(state);
  }

  private static Edit edit(EditorState state, Input.Glide glide) {
    return new Edit.Composite(
        glide.name(),
        List.of(
            new Edit.Place(state.diagramId(), glide.places()),
            new Edit.Bend(state.diagramId(), glide.bends())));
  }

  @Override
  public Gesture dragged(Pointer at) {
    return this;
  }

  @Override
  public Gesture onto(EditorState next) {
    return new GlideGesture(next, glide);
  }

  @Override
  public EditorState finished() {
    return before.after(edit(before, glide), before.selection());
  }

  @Override
  public Preview preview() {
    var places = new LinkedHashMap<String, Bounds>();
    glide
        .places()
        .forEach((id, to) -> {
          Bounds from = before.diagram().places().getOrDefault(id, to);
          places.put(
              id,
              new Bounds(
                  between(from.x(), to.x()),
                  between(from.y(), to.y()),
                  between(from.width(), to.width()),
                  between(from.height(), to.height())));
        });
    return Preview.NONE.withPlaces(places).withBends(glide.bends());
  }

  private int between(int from, int to) {
    return (int) Math.round(from + glide.part() * (to - from));
  }
}
