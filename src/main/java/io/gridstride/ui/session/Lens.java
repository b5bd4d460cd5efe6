package io.gridstride.ui.session;

import io.gridstride.analysis.levels.Levels;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.BlastRadius;
import java.util.List;
import java.util.Optional;

/** What a person looks for on the diagram: it stands out, and the rest is dimmed. */
public sealed interface Lens {
  /** The diagram as it is. */
  record Nothing() implements Lens {}

  /** Every element in the light of the worst open threat on it. */
  record Severities() implements Lens {}

  /**
   * Every zone in the light of its security level.
   *
   * @param levels what is achieved; empty until it is known
   */
  record Trust(Measure measure, Optional<Levels> levels) implements Lens {}

  /** Which security level of a zone is shown. */
  enum Measure {
    /** SL-T, which it is to reach. */
    TARGET,
    /** SL-A, which it reaches. */
    ACHIEVED,
    /** How far it is from the one to the other. */
    GAP
  }

  /**
   * The flows that cross a boundary.
   *
   * @param boundary its id
   */
  record Crossing(String boundary) implements Lens {}

  /** Whether it shows all of the diagram in another light, and stays when something is clicked. */
  default boolean isWhole() {
    return this instanceof Severities || this instanceof Trust;
  }

  /** One attack path. */
  record Way(AttackPath path) implements Lens {}

  /**
   * What shows a graph finding.
   *
   * @param elements ids in walking order
   */
  record Trail(List<String> elements) implements Lens {
    public Trail {
      elements = List.copyOf(elements);
    }
  }

  /** What cuts all open attack paths. */
  record Cutting(AttackPaths paths) implements Lens {}

  /**
   * What one element takes along.
   *
   * @param radius empty until it is known
   */
  record Blast(String element, Optional<BlastRadius> radius) implements Lens {}
}
