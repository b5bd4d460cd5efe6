package io.gridstride.analysis.scope;

import io.gridstride.model.Ordered;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From where a chain of flows leads to an element. Standing in a zone counts as being reached from
 * it.
 *
 * @param from zone kind to the place, in the names of the scope, of the nearest element that stands
 *     in such a zone
 * @param unstated the nearest zone of no stated kind from which the element is reached
 */
public record Reach(SortedMap<String, Integer> from, Optional<String> unstated) {
  static final Reach NONE = new Reach(new TreeMap<>(), Optional.empty());

  public Reach {
    from = Ordered.sorted(from);
  }

  /** Whether it is reached from a zone of one of these kinds. */
  public Truth fromAny(Iterable<String> kinds) {
    for (String kind : kinds) {
      if (from.containsKey(kind)) {
        return Truth.TRUE;
      }
    }
    return unstated.isPresent() ? Truth.UNKNOWN : Truth.FALSE;
  }
}
