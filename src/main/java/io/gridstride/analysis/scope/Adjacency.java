package io.gridstride.analysis.scope;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which flows leave and enter each element, in flat arrays: a search over a large network would
 * otherwise spend most of its time in maps.
 */
final class Adjacency {
  private final int[] source;
  private final int[] target;
  private final Side leaving;
  private final Side entering;

  /** The flows at each element: those of element n stand from first[n] to before first[n + 1]. */
  private static final class Side {
    private final int[] first;
    private final int[] flows;

    private Side(int[] first, int[] flows) {
      this.first = first;
      this.flows = flows;
    }

    static Side of(int elements, int[] at) {
      int[] first = new int[elements + 1];
      for (int element : at) {
        first[element + 1]++;
      }
      Arrays.parallelPrefix(first, Integer::sum);
      int[] next = Arrays.copyOf(first, elements);
      int[] flows = new int[at.length];
      for (int flow = 0; flow < at.length; flow++) {
        flows[next[at[flow]]++] = flow;
      }
      return new Side(first, flows);
    }

    void forEach(int element, IntConsumer action) {
      for (int i = first[element]; i < first[element + 1]; i++) {
        action.accept(flows[i]);
      }
    }
  }

  private Adjacency(int[] source, int[] target, Side leaving, Side entering) {
    this.source = source;
    this.target = target;
    this.leaving = leaving;
    this.entering = entering;
  }

  static Adjacency of(Network network) {
    int flows = network.flows().size();
    int[] source = IntStream.range(0, flows).map(network::source).toArray();
    int[] target = IntStream.range(0, flows).map(network::target).toArray();
    int elements = network.elements().size();
    return new Adjacency(source, target, Side.of(elements, source), Side.of(elements, target));
  }

  int flows() {
    return source.length;
  }

  int source(int flow) {
    return source[flow];
  }

  int target(int flow) {
    return target[flow];
  }

  /** The flows that the element sends, in ascending order. */
  void leaving(int element, IntConsumer action) {
    leaving.forEach(element, action);
  }

  /** The flows that the element receives, in ascending order. */
  void entering(int element, IntConsumer action) {
    entering.forEach(element, action);
  }
}
