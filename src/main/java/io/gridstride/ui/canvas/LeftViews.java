package io.gridstride.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the diagrams that are not shown were looked at from, by id. */
final class LeftViews {
  private final Map<String, Viewport> views = new LinkedHashMap<>();

  void clear() {
    views.clear();
  }

  /**
   * Turns from one diagram to another.
   *
   * @param view where the first is left; empty when all of it was in view
   * @return where the other was left; empty when all of it is to be in view
   */
  Optional<Viewport> turn(String from, Optional<Viewport> view, String to) {
    view.ifPresentOrElse(left -> views.put(from, left), () -> views.remove(from));
    return Optional.ofNullable(views.get(to));
  }
}
