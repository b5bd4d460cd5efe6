package io.gridstride.analysis.scope;

import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data that comes into an element, or that leaves it. Flows are numbered in the order of their
 * ids.
 *
 * @param carried data kind to the first flow that carries it
 * @param unstated the flows of which nobody has said what they carry
 */
public record Traffic(SortedMap<String, Integer> carried, List<Integer> unstated) {
  public Traffic {
    carried = Ordered.sorted(carried);
    unstated = List.copyOf(unstated);
  }

  /**
   * The traffic of an element.
   *
   * @param kinds for each of its flows the kinds of data that it carries, or none if unstated
   */
  static Traffic of(List<List<String>> kinds) {
    SortedMap<String, Integer> carried = new TreeMap<>();
    List<Integer> unstated = new ArrayList<>();
    for (int number = 0; number < kinds.size(); number++) {
      if (kinds.get(number).isEmpty()) {
        unstated.add(number);
      }
      for (String kind : kinds.get(number)) {
        carried.putIfAbsent(kind, number);
      }
    }
    return new Traffic(carried, unstated);
  }

  /** The first flow that carries a kind which some flow carries. */
  public int first(String kind) {
    return Objects.requireNonNull(carried.get(kind));
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
