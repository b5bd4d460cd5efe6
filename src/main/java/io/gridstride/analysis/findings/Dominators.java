package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Unfolded;
import java.util.Arrays;

/**
 * What every path from a root has to pass: place d dominates place p if no path from the root comes
 * to p but through d. By Cooper, Harvey and Kennedy, A simple, fast dominance algorithm (2001);
 * JGraphT has none.
 */
final class Dominators {
  private static final int NONE = -1;

  private final Unfolded graph;
  private final int[] order;
  private final int[] position;
  private final int[] dominator;

  private Dominators(Unfolded graph, int root) {
    this.graph = graph;
    this.position = new int[graph.places()];
    this.dominator = new int[graph.places()];
    Arrays.fill(position, NONE);
    Arrays.fill(dominator, NONE);
    this.order = reversePostorder(root);
    solve(root);
  }

  static Dominators from(Unfolded graph, int root) {
    return new Dominators(graph, root);
  }

  /** For each place the weight of itself and of the places that it dominates. */
  long[] sums(long[] weight) {
    long[] sums = new long[graph.places()];
    for (int i = order.length - 1; i >= 0; i--) {
      int place = order[i];
      sums[place] += place < weight.length ? weight[place] : 0;
      if (i > 0) {
        sums[dominator[place]] += sums[place];
      }
    }
    return sums;
  }

  /** The places that are reached, each after its dominators. */
  int[] reached() {
    return order.clone();
  }

  private int[] reversePostorder(int root) {
    int[] next = new int[graph.places()];
    int[] stack = new int[graph.places()];
    int[] postorder = new int[graph.places()];
    boolean[] seen = new boolean[graph.places()];
    int depth = 0;
    int done = 0;
    stack[depth++] = root;
    seen[root] = true;
    while (depth > 0) {
      int at = stack[depth - 1];
      int arc = graph.first(at) + next[at]++;
      if (arc == graph.first(at + 1)) {
        postorder[done++] = at;
        depth--;
      } else if (!seen[graph.target(arc)]) {
        seen[graph.target(arc)] = true;
        stack[depth++] = graph.target(arc);
      }
    }
    int[] reversed = new int[done];
    for (int i = 0; i < done; i++) {
      reversed[i] = postorder[done - 1 - i];
      position[reversed[i]] = i;
    }
    return reversed;
  }

  private void solve(int root) {
    Unfolded back = graph.reversed();
    dominator[root] = root;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 1; i < order.length; i++) {
        int found = NONE;
        for (int arc = back.first(order[i]); arc < back.first(order[i] + 1); arc++) {
          int from = back.target(arc);
          if (position[from] != NONE && dominator[from] != NONE) {
            found = found == NONE ? from : common(from, found);
          }
        }
        changed |= dominator[order[i]] != found;
        dominator[order[i]] = found;
      }
    }
  }

  private int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (position[a] > position[b]) {
        a = dominator[a];
      } else {
        b = dominator[b];
      }
    }
    return a;
  }
}
