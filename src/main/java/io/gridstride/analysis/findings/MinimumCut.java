package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Network;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The fewest links whose removal parts some elements from another. All flows from one element to
 * another are one link. By the theorem of Ford and Fulkerson as many links as a maximum flow fills.
 */
final class MinimumCut {
  private MinimumCut() {}

  /**
   * The links to remove, each as the number of its first flow; of equally small cuts the one
   * nearest to the sources.
   *
   * @param within which elements may be passed, the sources and the target among them
   */
  static List<Integer> between(
      Network network, Collection<Integer> sources, int target, IntPredicate within) {
    // All sources are one vertex, which leaves little of a large network to search.
    int source = network.elements().size();
    int[] vertex = IntStream.range(0, source).toArray();
    sources.forEach(number -> vertex[number] = source);
    List<Integer> links = links(network, within);
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    graph.addVertex(source);
    graph.addVertex(target);
    for (int link : links) {
      int from = vertex[network.wiring().source(link)];
      int to = vertex[network.wiring().target(link)];
      if (from != to && to != source && from != target) {
        graph.addVertex(from);
        graph.addVertex(to);
        DefaultWeightedEdge edge = graph.getEdge(from, to);
        if (edge == null) {
          graph.addEdge(from, to);
        } else {
          graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + 1);
        }
      }
    }
    var flow = new EdmondsKarpMFImpl<>(graph);
    flow.calculateMinCut(source, target);
    Set<Integer> side = flow.getSourcePartition();
    return links.stream()
        .filter(link ->
            side.contains(vertex[network.wiring().source(link)])
                && !side.contains(vertex[network.wiring().target(link)]))
        .toList();
  }

  private static List<Integer> links(Network network, IntPredicate within) {
    var first = new LinkedHashMap<List<Integer>, Integer>();
    for (int flow = 0; flow < network.flows().size(); flow++) {
      int from = network.wiring().source(flow);
      int to = network.wiring().target(flow);
      if (from != to && within.test(from) && within.test(to)) {
        first.putIfAbsent(List.of(from, to), flow);
      }
    }
    return List.copyOf(new TreeSet<>(first.values()));
  }
}
