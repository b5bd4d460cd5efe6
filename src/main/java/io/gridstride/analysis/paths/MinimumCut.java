package io.gridstride.analysis.paths;

import io.gridstride.analysis.paths.StepGraph.Arc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The least effort that leaves no open path, as a minimum cut (Ford and Fulkerson, 1956). The
 * capacity of a step is the effort of the easiest control that closes it; that of a state, the
 * effort of the easiest control at its element that closes all open steps to it. Where no control
 * does, the capacity is more than all others together, so such steps are cut only where nothing
 * else would do.
 */
final class MinimumCut {
  private static final double HARDER_THAN_ALL = 1e6;
  private static final double NEVER = 1e12;

  private final StepGraph steps;
  private final Graph<Integer, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<Integer, List<Arc>> arriving = new TreeMap<>();
  private final SortedMap<Integer, Entry> entries = new TreeMap<>();
  private final int source;
  private final int sink;

  private MinimumCut(StepGraph steps) {
    this.steps = steps;
    this.source = 2 * steps.size();
    this.sink = source + 1;
  }

  /**
   * The cut between all starts and all goals. A start that is a goal is there already, and only
   * ways back to it are cut.
   */
  static Cut of(StepGraph steps, SortedMap<Integer, Entry> starts, Collection<Integer> goals) {
    var cut = new MinimumCut(steps);
    cut.build(starts, goals);
    return cut.cut();
  }

  /** State n is come to at vertex 2n and left at vertex 2n + 1. */
  private void build(SortedMap<Integer, Entry> starts, Collection<Integer> goals) {
    for (int vertex = 0; vertex <= sink; vertex++) {
      graph.addVertex(vertex);
    }
    for (int state = 0; state < steps.size(); state++) {
      for (Arc arc : steps.from(state)) {
        if (arc.step().open() && arc.from() != arc.to()) {
          arriving.computeIfAbsent(arc.to(), to -> new ArrayList<>()).add(arc);
          widen(2 * arc.from() + 1, 2 * arc.to(), effort(arc.step().stops()));
        }
      }
    }
    arriving.forEach((state, arcs) -> widen(2 * state, 2 * state + 1, effort(atState(arcs))));
    starts.forEach((start, entry) -> {
      if (entry.open()) {
        entries.put(start, entry);
        widen(source, 2 * start + 1, entry.stops().isEmpty() ? NEVER : effort(entry.stops()));
      }
    });
    goals.forEach(goal -> {
      if (!starts.containsKey(goal)) {
        widen(2 * goal + 1, sink, NEVER);
      }
    });
  }

  private void widen(int from, int to, double capacity) {
    DefaultWeightedEdge edge = graph.getEdge(from, to);
    if (edge == null) {
      graph.setEdgeWeight(graph.addEdge(from, to), capacity);
    } else {
      graph.setEdgeWeight(edge, Math.min(NEVER, graph.getEdgeWeight(edge) + capacity));
    }
  }

  private static double effort(Collection<Stop> stops) {
    return stops.stream().mapToInt(Stop::effort).min().stream()
        .mapToDouble(effort -> effort)
        .findFirst()
        .orElse(HARDER_THAN_ALL);
  }

  /** What closes all of the steps at once. */
  private static List<Stop> atState(List<Arc> arcs) {
    SequencedSet<Stop> common = new LinkedHashSet<>(arcs.getFirst().step().stops());
    common.removeIf(stop -> !stop.on().equals(arcs.getFirst().step().to()));
    arcs.forEach(arc -> common.retainAll(arc.step().stops()));
    return List.copyOf(common);
  }

  private Cut cut() {
    var flow = new PushRelabelMFImpl<>(graph);
    flow.calculateMinCut(source, sink);
    var near = flow.getSourcePartition();
    SequencedMap<String, Cut.Measure> measures = new TreeMap<>();
    SequencedSet<Step> unstoppable = new LinkedHashSet<>();
    entries.forEach((start, entry) -> {
      if (!near.contains(2 * start + 1)) {
        close(List.of(), entry.stops(), measures, unstoppable);
      }
    });
    arriving.forEach((state, arcs) -> {
      if (near.contains(2 * state) && !near.contains(2 * state + 1)) {
        close(arcs, atState(arcs), measures, unstoppable);
      } else if (!near.contains(2 * state)) {
        arcs.stream()
            .filter(arc -> near.contains(2 * arc.from() + 1))
            .forEach(arc -> close(List.of(arc), arc.step().stops(), measures, unstoppable));
      }
    });
    return new Cut(List.copyOf(measures.values()), List.copyOf(unstoppable));
  }

  private static void close(
      List<Arc> arcs,
      List<Stop> stops,
      SequencedMap<String, Cut.Measure> measures,
      SequencedSet<Step> unstoppable) {
    if (stops.isEmpty()) {
      arcs.forEach(arc -> unstoppable.add(arc.step()));
      return;
    }
    Stop easiest = stops.getFirst();
    var measure =
        new Cut.Measure(
            easiest.on(),
            stops.stream()
                .filter(stop -> stop.on().equals(easiest.on()))
                .map(Stop::control)
                .toList(),
            arcs.stream().map(arc -> arc.step().flow()).sorted().distinct().toList());
    measures.merge(easiest.on() + " " + easiest.control().id(), measure, Cut.Measure::with);
  }
}
