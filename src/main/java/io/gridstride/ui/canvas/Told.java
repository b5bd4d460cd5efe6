package io.gridstride.ui.canvas;

import io.gridstride.analysis.Subject;
import io.gridstride.model.Ordered;
import io.gridstride.ui.session.Desk;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** What the chosen threat or finding is about, to be marked on the diagram. */
final class Told {
  private Told() {}

  static SequencedSet<String> of(Desk desk) {
    var parts = new LinkedHashSet<String>();
    desk.chosen()
        .flatMap(desk.results()::subject)
        .map(Subject::id)
        .filter(id -> desk.model().dfd().part(id).isPresent())
        .ifPresent(parts::add);
    // What is selected is marked already.
    parts.removeAll(desk.editor().selection());
    return Ordered.set(parts);
  }
}
