package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Unfolded;
import io.gridstride.model.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The first flows of some sort on the ways that commands take from where they begin: at a head-end,
 * or where commands leave and none come in.
 */
final class FirstHops {
  private final Unfolded graph;
  private final boolean[] sort;
  private final boolean[] seen;
  private final SortedSet<Integer> first = new TreeSet<>();
  private final Deque<Integer> beyond = new ArrayDeque<>();

  private FirstHops(Unfolded graph, boolean[] sort) {
    this.graph = graph;
    this.sort = sort;
    this.seen = new boolean[graph.places()];
  }

  /** Numbers of the flows, in ascending order. */
  static List<Integer> of(Survey survey, Unfolded commands, Predicate<Flow> sort) {
    Network network = survey.network();
    int elements = network.elements().size();
    boolean[] is = new boolean[network.flows().size()];
    boolean[] comes = new boolean[elements];
    for (int place = 0; place < commands.places(); place++) {
      for (int arc = commands.first(place); arc < commands.first(place + 1); arc++) {
        is[commands.flow(arc)] = sort.test(network.flows().get(commands.flow(arc)));
        comes[commands.element(commands.target(arc))] = true;
      }
    }
    var hops = new FirstHops(commands, is);
    IntStream.range(0, elements)
        .filter(number -> !comes[number] || network.element(number).is(GraphFinding.HEAD_END))
        .forEach(hops::begin);
    hops.goOn();
    // What nothing leads to goes round in a circle, and begins anywhere on it.
    for (int number = 0; number < elements; number++) {
      hops.begin(number);
      hops.goOn();
    }
    return List.copyOf(hops.first);
  }

  /** Walks as far as the first hops. */
  private void begin(int place) {
    walk(
        place,
        arc -> {
          if (sort[graph.flow(arc)]) {
            first.add(graph.flow(arc));
            beyond.add(graph.target(arc));
          }
          return !sort[graph.flow(arc)];
        });
  }

  /** Walks on beyond the first hops; hops there are not the first. */
  private void goOn() {
    while (!beyond.isEmpty()) {
      walk(beyond.remove(), arc -> true);
    }
  }

  private void walk(int start, IntPredicate over) {
    if (seen[start]) {
      return;
    }
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!waiting.isEmpty()) {
      int place = waiting.remove();
      for (int arc = graph.first(place); arc < graph.first(place + 1); arc++) {
        int to = graph.target(arc);
        if (over.test(arc) && !seen[to]) {
          seen[to] = true;
          waiting.add(to);
        }
      }
    }
  }
}
