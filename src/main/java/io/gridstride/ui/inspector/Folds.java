package io.gridstride.ui.inspector;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which topics a person has folded away, for as long as the window is open. */
final class Folds {
  private final Set<String> folded = new LinkedHashSet<>();

  boolean has(String topic) {
    return folded.contains(topic);
  }

  void fold(String topic, boolean away) {
    if (away) {
      folded.add(topic);
    } else {
      folded.remove(topic);
    }
  }
}
