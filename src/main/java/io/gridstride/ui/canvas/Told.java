package io.gridstride.ui.canvas;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import io.gridstride.ui.session.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What the chosen threat or finding is about, to be marked on the diagram. */
final class Told {
  private Told() {}

  static SequencedSet<String> of(Desk desk) {
    var parts = new LinkedHashSet<String>();
    desk.chosen()
        .ifPresent(chosen -> {
          desk.results()
              .subject(chosen)
              .map(Subject::id)
              .filter(id -> desk.model().dfd().part(id).isPresent())
              .ifPresent(parts::add);
          desk.results().analysis().findings().stream()
              .filter(finding -> finding.id().equals(chosen))
              .map(Finding::path)
              .forEach(path -> walk(desk.model().dfd(), path, parts));
        });
    // What is selected is marked already.
    parts.removeAll(desk.editor().selection());
    return Ordered.set(parts);
  }

  /** A path's elements, and the flows between each two in a row. */
  private static void walk(Dfd dfd, List<String> path, SequencedSet<String> parts) {
    parts.addAll(path);
    for (int i = 1; i < path.size(); i++) {
      String one = path.get(i - 1);
      String other = path.get(i);
      dfd.flows().values().stream()
          .filter(flow -> flow.touches(one) && flow.touches(other))
          .forEach(flow -> parts.add(flow.id()));
    }
  }
}
