package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Unfolded;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How much weight can be reached from each of many starts. Sixty-four starts walk at once, each as
 * one bit: a walk for each start alone would be quadratic where there are many.
 */
final class Sums {
  private final Unfolded graph;
  private final long[] weight;
  private final long[] reached;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final Deque<Integer> touched = new ArrayDeque<>();
  private final boolean[] waits;

  private Sums(Unfolded graph, long[] weight) {
    this.graph = graph;
    this.weight = weight;
    this.reached = new long[graph.places()];
    this.waits = new boolean[graph.places()];
  }

  /**
   * For each start, given by its places, the weight of the elements that can be reached from it,
   * its own included. Meaningless once the watch is stopped.
   *
   * @param weight of each element; a guard must have none
   */
  static long[] of(Unfolded graph, List<int[]> starts, long[] weight, Watch watch) {
    var sums = new Sums(graph, weight);
    long[] result = new long[starts.size()];
    for (int from = 0; from < result.length && !watch.stopped(); from += Long.SIZE) {
      sums.walk(starts.subList(from, Math.min(from + Long.SIZE, result.length)), result, from);
    }
    return result;
  }

  private void walk(List<int[]> starts, long[] result, int offset) {
    for (int start = 0; start < starts.size(); start++) {
      for (int place : starts.get(start)) {
        reach(place, 1L << start);
      }
    }
    while (!waiting.isEmpty()) {
      int place = waiting.remove();
      waits[place] = false;
      for (int arc = graph.first(place); arc < graph.first(place + 1); arc++) {
        reach(graph.target(arc), reached[place]);
      }
    }
    for (int place : touched) {
      long own = place < weight.length ? weight[place] : 0;
      for (long bits = own == 0 ? 0 : reached[place]; bits != 0; bits &= bits - 1) {
        result[offset + Long.numberOfTrailingZeros(bits)] += own;
      }
      reached[place] = 0;
    }
    touched.clear();
  }

  private void reach(int place, long starts) {
    if ((starts & ~reached[place]) == 0) {
      return;
    }
    if (reached[place] == 0) {
      touched.add(place);
    }
    reached[place] |= starts;
    if (!waits[place]) {
      waits[place] = true;
      waiting.add(place);
    }
  }
}
