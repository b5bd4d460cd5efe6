package io.gridstride.analysis.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jgrapht.Graph;

/**
 * What each vertex and each link of a graph, read as undirected, cuts off from a set of roots.
 * Tarjan's search for articulation points and bridges (Hopcroft and Tarjan, 1973), begun at an
 * extra vertex that is joined to all roots. All edges between two vertices are one link. It keeps
 * its own stack: JGraphT's BiconnectivityInspector recurses, and overflows the thread's stack from
 * about 10,000 vertices on.
 */
public final class CutPoints {
  private final int[] firstNeighbour;
  private final int[] neighbours;
  private final long[] weight;
  private final long[] lost;
  private final List<Bridge> bridges = new ArrayList<>();

  /**
   * A link without which weight loses every way to a root.
   *
   * @param near the end towards the roots
   */
  public record Bridge(int near, int far, long lost) {}

  private CutPoints(int[] firstNeighbour, int[] neighbours, long[] weight) {
    this.firstNeighbour = firstNeighbour;
    this.neighbours = neighbours;
    this.weight = weight;
    this.lost = new long[weight.length];
  }

  /**
   * Searches a graph with the vertices 0 to n - 1.
   *
   * @param weight of each vertex
   */
  public static CutPoints of(
      Graph<Integer, Integer> graph, Collection<Integer> roots, long[] weight) {
    int extra = weight.length;
    int[] degree = new int[extra + 1];
    for (Integer edge : graph.edgeSet()) {
      degree[graph.getEdgeSource(edge)]++;
      degree[graph.getEdgeTarget(edge)]++;
    }
    roots.forEach(root -> degree[root]++);
    degree[extra] = roots.size();
    int[] first = new int[extra + 2];
    for (int vertex = 0; vertex <= extra; vertex++) {
      first[vertex + 1] = first[vertex] + degree[vertex];
    }
    int[] fill = Arrays.copyOf(first, extra + 1);
    int[] neighbours = new int[first[extra + 1]];
    for (Integer edge : graph.edgeSet()) {
      join(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), neighbours, fill);
    }
    roots.forEach(root -> join(extra, root, neighbours, fill));
    var search = new CutPoints(first, neighbours, Arrays.copyOf(weight, extra + 1));
    search.from(extra);
    return search;
  }

  /**
   * The weight that loses every way to a root when a vertex is taken away; its own weight is not
   * counted.
   */
  public long lost(int vertex) {
    return lost[vertex];
  }

  /** The links that cut weight off. */
  public List<Bridge> bridges() {
    return List.copyOf(bridges);
  }

  private static void join(int one, int other, int[] neighbours, int[] fill) {
    neighbours[fill[one]++] = other;
    neighbours[fill[other]++] = one;
  }

  private void from(int root) {
    int[] found = new int[weight.length];
    int[] lowest = new int[weight.length];
    int[] parent = new int[weight.length];
    int[] next = Arrays.copyOf(firstNeighbour, weight.length);
    int[] stack = new int[weight.length];
    int depth = 0;
    int time = 0;
    stack[depth++] = root;
    found[root] = lowest[root] = ++time;
    while (depth > 0) {
      int at = stack[depth - 1];
      if (next[at] < firstNeighbour[at + 1]) {
        int to = neighbours[next[at]++];
        if (found[to] == 0) {
          parent[to] = at;
          found[to] = lowest[to] = ++time;
          stack[depth++] = to;
        } else if (to != parent[at]) {
          lowest[at] = Math.min(lowest[at], found[to]);
        }
      } else if (--depth > 0) {
        close(at, parent[at], found, lowest);
      }
    }
  }

  /**
   * The subtree below {@code at} is known; if it has no way around its parent, it depends on it.
   */
  private void close(int at, int parent, int[] found, int[] lowest) {
    lowest[parent] = Math.min(lowest[parent], lowest[at]);
    if (lowest[at] >= found[parent]) {
      lost[parent] += weight[at];
    }
    if (lowest[at] > found[parent] && weight[at] > 0) {
      bridges.add(new Bridge(parent, at, weight[at]));
    }
    weight[parent] += weight[at];
  }
}
