package io.gridstride.analysis.paths;

import io.gridstride.analysis.paths.StepGraph.Arc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The cheapest ways through the steps, towards one set of goals. Of two steps between the same
 * states only the cheaper is used: ways that differ in nothing else are one way.
 */
final class Routes {
  private record Reached(int state, double cost) {}

  /** Cheaper first; of equal cost the one with the lower states. */
  private static final Comparator<Route> CHEAPER =
      Comparator.comparingDouble(Route::cost)
          .thenComparingInt(route -> route.arcs().size())
          .thenComparing(Route::states, Arrays::compare);

  private static final int TRIES = 5;

  private final List<List<Arc>> out;
  private final double[] togo;

  private Routes(List<List<Arc>> out, double[] togo) {
    this.out = out;
    this.togo = togo;
  }

  /** For each state its cheapest steps, one to each next state. */
  static List<List<Arc>> cheapestSteps(StepGraph graph) {
    List<List<Arc>> out = new ArrayList<>();
    for (int state = 0; state < graph.size(); state++) {
      Map<Integer, Arc> best = new LinkedHashMap<>();
      for (Arc arc : graph.from(state)) {
        best.merge(arc.to(), arc, (a, b) -> b.step().cost() < a.step().cost() ? b : a);
      }
      out.add(List.copyOf(best.values()));
    }
    return out;
  }

  /** The ways to any of the goals. */
  static Routes to(Collection<Integer> goals, List<List<Arc>> out, List<List<Arc>> in) {
    double[] togo = new double[out.size()];
    Arrays.fill(togo, Double.POSITIVE_INFINITY);
    goals.forEach(goal -> togo[goal] = 0);
    spread(togo, in, true);
    return new Routes(out, togo);
  }

  /** For each state what it costs to get there from the cheapest of the starts. */
  static double[] from(Map<Integer, Entry> starts, List<List<Arc>> out) {
    double[] costs = new double[out.size()];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    starts.forEach((start, entry) -> costs[start] = entry.cost());
    spread(costs, out, false);
    return costs;
  }

  /** The steps of each list turned around: for each state those that lead there. */
  static List<List<Arc>> turned(List<List<Arc>> out) {
    List<List<Arc>> in = new ArrayList<>();
    out.forEach(arcs -> in.add(new ArrayList<>()));
    out.forEach(arcs -> arcs.forEach(arc -> in.get(arc.to()).add(arc)));
    return in;
  }

  /** Dijkstra's algorithm from every state that has a cost already. */
  private static void spread(double[] costs, List<List<Arc>> arcs, boolean turned) {
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::state));
    for (int state = 0; state < costs.length; state++) {
      if (costs[state] < Double.POSITIVE_INFINITY) {
        queue.add(new Reached(state, costs[state]));
      }
    }
    while (!queue.isEmpty()) {
      Reached at = queue.remove();
      if (at.cost() > costs[at.state()]) {
        continue;
      }
      for (Arc arc : arcs.get(at.state())) {
        int to = turned ? arc.from() : arc.to();
        double cost = at.cost() + arc.step().cost();
        if (cost < costs[to]) {
          costs[to] = cost;
          queue.add(new Reached(to, cost));
        }
      }
    }
  }

  /** What the cheapest way from the state costs; infinite where there is none. */
  double cost(int start) {
    return togo[start];
  }

  /**
   * The cheapest ways from a state that are wanted, cheapest first, none of which comes to one
   * state twice (Yen, 1971). Gives up after {@value #TRIES} times as many ways as are asked for.
   */
  List<Route> cheapest(int start, int count, Predicate<Route> wanted) {
    List<Route> found = new ArrayList<>();
    List<Route> chosen = new ArrayList<>();
    TreeSet<Route> candidates = new TreeSet<>(CHEAPER);
    Optional<Route> next = shortest(start, new boolean[togo.length], new LinkedHashSet<>());
    while (next.isPresent()) {
      found.add(next.get());
      if (wanted.test(next.get())) {
        chosen.add(next.get());
      }
      if (chosen.size() == count || found.size() == TRIES * count) {
        break;
      }
      deviate(start, found, candidates);
      next = Optional.ofNullable(candidates.pollFirst());
    }
    return chosen;
  }

  /** Leaves the last way found at each of its states in a manner in which none found did. */
  private void deviate(int start, List<Route> found, NavigableSet<Route> candidates) {
    Route last = found.getLast();
    boolean[] closed = new boolean[togo.length];
    int at = start;
    for (int shared = 0; shared < last.arcs().size(); shared++) {
      var root = Route.of(last.first(shared));
      SequencedSet<Integer> used = new LinkedHashSet<>();
      for (Route route : found) {
        if (route.beginsAs(last, shared) && route.arcs().size() > shared) {
          used.add(route.arcs().get(shared).to());
        }
      }
      shortest(at, closed, used).map(root::before).ifPresent(candidates::add);
      closed[at] = true;
      at = last.arcs().get(shared).to();
    }
  }

  /**
   * What the cheapest way from any of the starts would cost if some things cost more than they do.
   */
  double cost(
      StepGraph graph,
      Map<Integer, Entry> starts,
      ToDoubleFunction<Entry> atEntry,
      ToDoubleFunction<Step> atStep) {
    double[] costs = new double[togo.length];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::state));
    starts.forEach((start, entry) -> {
      if (togo[start] > 0) {
        costs[start] = atEntry.applyAsDouble(entry);
        queue.add(new Reached(start, costs[start] + togo[start]));
      }
    });
    while (!queue.isEmpty() && queue.peek().cost() < Double.POSITIVE_INFINITY) {
      int at = queue.remove().state();
      if (togo[at] == 0) {
        return costs[at];
      }
      for (Arc arc : graph.from(at)) {
        double cost = costs[at] + atStep.applyAsDouble(arc.step());
        if (cost < costs[arc.to()]) {
          costs[arc.to()] = cost;
          queue.add(new Reached(arc.to(), cost + togo[arc.to()]));
        }
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /**
   * The A* algorithm; what a way costs while nothing is closed is never more than it costs.
   *
   * @param closed states not to come to
   * @param notNext states not to go to from the start
   */
  private Optional<Route> shortest(int start, boolean[] closed, SequencedSet<Integer> notNext) {
    Map<Integer, Double> costs = new LinkedHashMap<>();
    Map<Integer, Arc> arrival = new LinkedHashMap<>();
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::state));
    costs.put(start, 0.0);
    queue.add(new Reached(start, togo[start]));
    while (!queue.isEmpty() && queue.peek().cost() < Double.POSITIVE_INFINITY) {
      int at = queue.remove().state();
      if (togo[at] == 0) {
        return Optional.of(back(at, start, arrival));
      }
      for (Arc arc : out.get(at)) {
        double cost = costs.getOrDefault(at, 0.0) + arc.step().cost();
        if (!closed[arc.to()]
            && !(at == start && notNext.contains(arc.to()))
            && cost < costs.getOrDefault(arc.to(), Double.POSITIVE_INFINITY)) {
          costs.put(arc.to(), cost);
          arrival.put(arc.to(), arc);
          queue.add(new Reached(arc.to(), cost + togo[arc.to()]));
        }
      }
    }
    return Optional.empty();
  }

  private static Route back(int goal, int start, Map<Integer, Arc> arrival) {
    Deque<Arc> arcs = new ArrayDeque<>();
    for (int at = goal; at != start; at = arcs.getFirst().from()) {
      arcs.addFirst(Objects.requireNonNull(arrival.get(at)));
    }
    return Route.of(List.copyOf(arcs));
  }
}
