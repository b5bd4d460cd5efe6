package io.gridstride.analysis.findings;

import java.util.stream.IntStream;

/** Elements that hang together, by their numbers. Each group is called by its lowest. */
final class Groups {
  private final int[] towards;

  Groups(int elements) {
    towards = IntStream.range(0, elements).toArray();
  }

  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    towards[Math.max(a, b)] = Math.min(a, b);
  }

  /** The lowest of the group of an element. */
  int of(int element) {
    int at = element;
    while (towards[at] != at) {
      // Halving the way on each walk keeps ways short.
      towards[at] = towards[towards[at]];
      at = towards[at];
    }
    return at;
  }
}
