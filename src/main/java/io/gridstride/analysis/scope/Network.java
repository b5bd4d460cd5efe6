package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
  private final List<Placed> elements;
  private final List<Flow> flows;
  private final SequencedMap<String, Integer> numbers;
  private final Graph<Integer, Integer> graph;

  private Network(
      List<Placed> elements,
      List<Flow> flows,
      SequencedMap<String, Integer> numbers,
      Graph<Integer, Integer> graph) {
    this.elements = elements;
    this.flows = flows;
    this.numbers = numbers;
    this.graph = graph;
  }

  public static Network of(Dfd dfd, Catalog catalog) {
    Map<String, List<Boundary>> zones = new LinkedHashMap<>();
    dfd.boundaries()
        .values()
        .forEach(zone -> zones.put(zone.id(), dfd.enclosing(Optional.of(zone.id()))));
    List<Placed> elements =
        dfd.elements().values().stream()
            .sorted(Comparator.comparing(Element::id))
            .map(element ->
                new Placed(
                    element,
                    catalog.type(element.type()),
                    element.boundary().map(zones::get).orElse(List.of())))
            .toList();
    List<Flow> flows =
        dfd.flows().values().stream().sorted(Comparator.comparing(Flow::id)).toList();
    Graph<Integer, Integer> graph = new DirectedPseudograph<>(null, null, false);
    SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      graph.addVertex(i);
      numbers.put(elements.get(i).id(), i);
    }
    for (int i = 0; i < flows.size(); i++) {
      Flow flow = flows.get(i);
      graph.addEdge(number(numbers, flow.source()), number(numbers, flow.target()), i);
    }
    return new Network(elements, flows, numbers, graph);
  }

  private static int number(Map<String, Integer> numbers, String element) {
    Integer number = numbers.get(element);
    if (number == null) {
      throw new IllegalArgumentException("a flow ends at " + element + ", which is no element");
    }
    return number;
  }

  /** All elements, sorted by id. */
  public List<Placed> elements() {
    return elements;
  }

  /** All flows, sorted by id. */
  public List<Flow> flows() {
    return flows;
  }

  public int number(String element) {
    return number(numbers, element);
  }

  public Placed element(int number) {
    return elements.get(number);
  }

  /** Numbers of the elements that are like this, in ascending order. */
  public List<Integer> where(Predicate<Placed> like) {
    return IntStream.range(0, elements.size())
        .filter(number -> like.test(elements.get(number)))
        .boxed()
        .toList();
  }

  /** Edges go from the sender to the receiver; an edge is the number of its flow. */
  public Graph<Integer, Integer> graph() {
    return graph;
  }

  /** The graph without the elements that are like this. */
  public Graph<Integer, Integer> without(Predicate<Placed> like) {
    boolean[] gone = new boolean[elements.size()];
    where(like).forEach(number -> gone[number] = true);
    return new MaskSubgraph<>(graph, number -> gone[number], flow -> false);
  }

  public List<String> ids(List<Integer> path) {
    return path.stream().map(number -> elements.get(number).id()).toList();
  }
}
