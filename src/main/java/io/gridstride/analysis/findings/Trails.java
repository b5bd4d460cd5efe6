package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Unfolded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shortest ways from everywhere to the nearest of some places; of equally short ones always the
 * same.
 */
final class Trails {
  private static final int NEVER = -1;

  private final Unfolded graph;
  private final int[] next;
  private final int[] by;
  private final int[] hops;

  private Trails(Unfolded graph, int[] next, int[] by, int[] hops) {
    this.graph = graph;
    this.next = next;
    this.by = by;
    this.hops = hops;
  }

  /** The ways to {@code ends} along the arcs of a graph. */
  static Trails to(Unfolded graph, int[] ends) {
    Unfolded back = graph.reversed();
    int[] next = new int[graph.places()];
    int[] by = new int[graph.places()];
    int[] hops = new int[graph.places()];
    int[] queue = new int[graph.places()];
    Arrays.fill(hops, NEVER);
    int tail = 0;
    for (int end : ends) {
      if (hops[end] == NEVER) {
        hops[end] = 0;
        next[end] = end;
        queue[tail++] = end;
      }
    }
    for (int head = 0; head < tail; head++) {
      int at = queue[head];
      for (int arc = back.first(at); arc < back.first(at + 1); arc++) {
        int from = back.target(arc);
        if (hops[from] == NEVER) {
          hops[from] = hops[at] + 1;
          next[from] = at;
          by[from] = back.flow(arc);
          queue[tail++] = from;
        }
      }
    }
    return new Trails(graph, next, by, hops);
  }

  boolean leadsOn(int place) {
    return hops[place] != NEVER;
  }

  /** How many flows the way from a place has; -1 if there is none. */
  int hops(int place) {
    return hops[place];
  }

  /** The elements on the way from a place, cut short where nobody reads on. */
  List<Integer> elements(int place) {
    return walk(place).map(graph::element).boxed().toList();
  }

  /** The flows on that way. */
  List<Integer> flows(int place) {
    return walk(place).filter(at -> hops[at] > 0).map(at -> by[at]).boxed().toList();
  }

  private IntStream walk(int place) {
    return IntStream.iterate(place, at -> next[at])
        .limit(Math.min(hops[place] + 1, Reached.LONGEST_SHOWN));
  }
}
