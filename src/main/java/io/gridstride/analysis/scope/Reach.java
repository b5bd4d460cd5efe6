package io.gridstride.analysis.scope;

import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From where a chain of flows leads to an element. Standing in a zone counts as being reached from
 * it.
 *
 * @param from zone kind to the nearest element that stands in such a zone
 * @param unstated the nearest zone of no stated kind from which the element is reached
 */
public record Reach(SortedMap<String, String> from, Optional<String> unstated) {
  public static final Reach NONE = new Reach(new TreeMap<>(), Optional.empty());

  public Reach {
    from = Ordered.sorted(from);
  }

  public Truth fromAny(List<String> kinds) {
    for (String kind : kinds) {
      if (from.containsKey(kind)) {
        return Truth.TRUE;
      }
    }
    return unstated.isPresent() ? Truth.UNKNOWN : Truth.FALSE;
  }
}
