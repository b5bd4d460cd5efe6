package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Which flows lead from where to where. Elements and flows are numbered in the order of their ids,
 * so nothing that follows them depends on their order in the file. Plain arrays: the rules need it
 * anew after each edit, at a size where a general graph takes longer to build than to use.
 */
public final class Wiring {
  private final List<Placed> elements;
  private final List<Flow> flows;
  private final SequencedMap<String, Integer> numbers;
  private final int[] sources;
  private final int[] targets;
  private final Ends out;
  private final Ends in;

  private Wiring(List<Placed> elements, List<Flow> flows, SequencedMap<String, Integer> numbers) {
    this.elements = List.copyOf(elements);
    this.flows = List.copyOf(flows);
    this.numbers = Ordered.map(numbers);
    this.sources = flows.stream().mapToInt(flow -> number(flow.source())).toArray();
    this.targets = flows.stream().mapToInt(flow -> number(flow.target())).toArray();
    this.out = Ends.of(elements.size(), sources);
    this.in = Ends.of(elements.size(), targets);
  }

  /**
   * The wiring of a DFD.
   *
   * @throws IllegalArgumentException if a flow ends at no element
   */
  public static Wiring of(Dfd dfd, Catalog catalog) {
    Map<String, List<Boundary>> zones = new LinkedHashMap<>();
    dfd.boundaries()
        .keySet()
        .forEach(id -> zones.put(id, List.copyOf(dfd.enclosing(Optional.of(id)))));
    List<Element> sorted = new ArrayList<>(dfd.elements().values());
    sorted.sort(Comparator.comparing(Element::id));
    List<Placed> elements = new ArrayList<>(sorted.size());
    SequencedMap<String, Integer> numbers = LinkedHashMap.newLinkedHashMap(sorted.size());
    for (Element element : sorted) {
      numbers.put(element.id(), elements.size());
      elements.add(
          new Placed(
              element,
              catalog.type(element.type()),
              element.boundary().map(zones::get).orElse(List.of())));
    }
    List<Flow> flows = new ArrayList<>(dfd.flows().values());
    flows.sort(Comparator.comparing(Flow::id));
    return new Wiring(elements, flows, numbers);
  }

  /** All elements, sorted by id. */
  public List<Placed> elements() {
    return elements;
  }

  /** All flows, sorted by id. */
  public List<Flow> flows() {
    return flows;
  }

  /** The number of an element. */
  public int number(String element) {
    Integer number = numbers.get(element);
    if (number == null) {
      throw new IllegalArgumentException("a flow ends at " + element + ", which is no element");
    }
    return number;
  }

  /** The number of a flow of this wiring. */
  int flowNumber(String id) {
    return Collections.binarySearch(flows, Flow.of(id, id, id), Comparator.comparing(Flow::id));
  }

  public int source(int flow) {
    return sources[flow];
  }

  public int target(int flow) {
    return targets[flow];
  }

  /** Numbers of the flows out of an element, ascending. */
  public IntStream out(int element) {
    return out.of(element);
  }

  /** Numbers of the flows into an element, ascending. */
  public IntStream in(int element) {
    return in.of(element);
  }

  /** Ids of the flows out of an element, sorted. */
  List<String> idsOut(int element) {
    return ids(out, element);
  }

  /** Ids of the flows into an element, sorted. */
  List<String> idsIn(int element) {
    return ids(in, element);
  }

  private List<String> ids(Ends ends, int element) {
    String[] ids = new String[ends.first[element + 1] - ends.first[element]];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = flows.get(ends.flows[ends.first[element] + i]).id();
    }
    return List.of(ids);
  }

  /**
   * Walks along the flows, breadth first, from several elements at once.
   *
   * @param starts in ascending order; of equally near ones the first is kept
   * @return for each element the start from which it was reached, or -1
   */
  int[] origins(int[] starts) {
    int[] origins = new int[elements.size()];
    Arrays.fill(origins, -1);
    int[] queue = new int[elements.size()];
    int end = 0;
    for (int start : starts) {
      origins[start] = start;
      queue[end++] = start;
    }
    for (int next = 0; next < end; next++) {
      int at = queue[next];
      for (int i = out.first[at]; i < out.first[at + 1]; i++) {
        int to = targets[out.flows[i]];
        if (origins[to] < 0) {
          origins[to] = origins[at];
          queue[end++] = to;
        }
      }
    }
    return origins;
  }

  /** The flows at each element: those of element e are {@code flows[first[e]..first[e + 1]]}. */
  private static final class Ends {
    private final int[] first;
    private final int[] flows;

    private Ends(int[] first, int[] flows) {
      this.first = first;
      this.flows = flows;
    }

    static Ends of(int elements, int[] ends) {
      int[] first = new int[elements + 1];
      for (int end : ends) {
        first[end + 1]++;
      }
      for (int element = 0; element < elements; element++) {
        first[element + 1] += first[element];
      }
      int[] fill = first.clone();
      int[] flows = new int[ends.length];
      for (int flow = 0; flow < ends.length; flow++) {
        flows[fill[ends[flow]]++] = flow;
      }
      return new Ends(first, flows);
    }

    IntStream of(int element) {
      return Arrays.stream(flows, first[element], first[element + 1]);
    }
  }
}
