package io.gridstride.analysis.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * Breadth first from several vertices at once, along the edges. Of equally short ways the one found
 * over the earlier vertex is kept, so the same graph always gives the same paths.
 */
public final class Walk {
  /**
   * A path longer than this is cut short: nobody reads it, and one such path for each element of a
   * long chain would fill the memory.
   */
  private static final int LONGEST_SHOWN = 100;

  private static final int UNREACHED = -1;

  private final int[] previous;

  private Walk(int[] previous) {
    this.previous = previous;
  }

  /**
   * Walks from {@code starts}, those of them that the graph holds.
   *
   * @param size one more than the highest vertex
   */
  public static Walk from(Graph<Integer, Integer> graph, Collection<Integer> starts, int size) {
    int[] previous = new int[size];
    Arrays.fill(previous, UNREACHED);
    Deque<Integer> next = new ArrayDeque<>();
    for (int start : starts) {
      if (graph.containsVertex(start)) {
        previous[start] = start;
        next.add(start);
      }
    }
    while (!next.isEmpty()) {
      int at = next.remove();
      for (Integer edge : graph.outgoingEdgesOf(at)) {
        int to = Graphs.getOppositeVertex(graph, edge, at);
        if (previous[to] == UNREACHED) {
          previous[to] = at;
          next.add(to);
        }
      }
    }
    return new Walk(previous);
  }

  public boolean reaches(int vertex) {
    return previous[vertex] != UNREACHED;
  }

  /**
   * The vertices from {@code vertex} back to the start from which it was reached; the first {@value
   * #LONGEST_SHOWN} of them if there are more.
   */
  public List<Integer> back(int vertex) {
    List<Integer> path = new ArrayList<>(List.of(vertex));
    int at = vertex;
    while (previous[at] != at && path.size() < LONGEST_SHOWN) {
      at = previous[at];
      path.add(at);
    }
    return path;
  }

  /** The start from which each vertex was reached, or -1. */
  public int[] origins() {
    int[] origins = new int[previous.length];
    Arrays.fill(origins, UNREACHED);
    for (int vertex = 0; vertex < previous.length; vertex++) {
      if (!reaches(vertex)) {
        continue;
      }
      int origin = vertex;
      while (previous[origin] != origin && origins[origin] == UNREACHED) {
        origin = previous[origin];
      }
      int found = origins[origin] == UNREACHED ? origin : origins[origin];
      for (int at = vertex; origins[at] == UNREACHED; at = previous[at]) {
        origins[at] = found;
      }
    }
    return origins;
  }
}
