package io.gridstride.analysis.scope;

import io.gridstride.model.Ordered;
import java.util.List;
import java.util.SortedMap;

/**
 * The data that comes into an element, or that leaves it.
 *
 * @param carried data kind to the first flow, by id, that carries it
 * @param unstated ids of the flows of which nobody has said what they carry
 */
public record Traffic(SortedMap<String, String> carried, List<String> unstated) {
  public Traffic {
    carried = Ordered.sorted(carried);
    unstated = List.copyOf(unstated);
  }

  public Truth anyOf(List<String> kinds) {
    for (String kind : kinds) {
      if (carried.containsKey(kind)) {
        return Truth.TRUE;
      }
    }
    return unstated.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
  }
}
