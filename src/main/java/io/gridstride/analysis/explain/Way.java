package io.gridstride.analysis.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes that belong together; none at all where nothing need be changed. */
record Way(List<Change> changes) {
  static final Way NOTHING = new Way(List.of());

  Way {
    changes = List.copyOf(changes);
  }

  static Way of(Change... changes) {
    return new Way(List.of(changes));
  }

  List<Change.Slot> slots() {
    return changes.stream().map(Change::slot).toList();
  }

  /** Both; empty when they exclude each other. */
  Optional<Way> and(Way other) {
    List<Change> both = new ArrayList<>(changes);
    for (Change change : other.changes) {
      if (!both.contains(change)) {
        if (both.stream().anyMatch(mine -> mine.slot().equals(change.slot()))) {
          return Optional.empty();
        }
        both.add(change);
      }
    }
    return Optional.of(new Way(both));
  }
}
