package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * The DFD as a directed graph. Elements and flows are numbered in the order of their ids, so
 * nothing that walks the graph depends on their order in the file.
 */
public final class Network {
  private final Wiring wiring;
  private final Graph<Integer, Integer> graph;

  private Network(Wiring wiring, Graph<Integer, Integer> graph) {
    this.wiring = wiring;
    this.graph = graph;
  }

  public static Network of(Dfd dfd, Catalog catalog) {
    return of(Wiring.of(dfd, catalog));
  }

  public static Network of(Wiring wiring) {
    Graph<Integer, Integer> graph = new DirectedPseudograph<>(null, null, false);
    for (int element = 0; element < wiring.elements().size(); element++) {
      graph.addVertex(element);
    }
    for (int flow = 0; flow < wiring.flows().size(); flow++) {
      graph.addEdge(wiring.source(flow), wiring.target(flow), flow);
    }
    return new Network(wiring, graph);
  }

  /** All elements, sorted by id. */
  public List<Placed> elements() {
    return wiring.elements();
  }

  /** All flows, sorted by id. */
  public List<Flow> flows() {
    return wiring.flows();
  }

  public int number(String element) {
    return wiring.number(element);
  }

  public Placed element(int number) {
    return elements().get(number);
  }

  /** The same as plain arrays, for what walks it often. */
  public Wiring wiring() {
    return wiring;
  }

  /** Numbers of the elements that are like this, in ascending order. */
  public List<Integer> where(Predicate<Placed> like) {
    return IntStream.range(0, elements().size())
        .filter(number -> like.test(elements().get(number)))
        .boxed()
        .toList();
  }

  /** Edges go from the sender to the receiver; an edge is the number of its flow. */
  public Graph<Integer, Integer> graph() {
    return graph;
  }

  /** The graph without the elements that are like this. */
  public Graph<Integer, Integer> without(Predicate<Placed> like) {
    boolean[] gone = new boolean[elements().size()];
    where(like).forEach(number -> gone[number] = true);
    return new MaskSubgraph<>(graph, number -> gone[number], flow -> false);
  }

  public List<String> ids(List<Integer> path) {
    return path.stream().map(number -> elements().get(number).id()).toList();
  }
}
