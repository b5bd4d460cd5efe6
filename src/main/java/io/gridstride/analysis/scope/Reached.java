package io.gridstride.analysis.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a search through the network came to, and by which shortest path; of equally short ones by
 * that over the earlier flow, so the same network always gives the same paths.
 */
public final class Reached {
  /**
   * A path longer than this is shown only by its elements nearest to the one that was reached:
   * nobody reads more, and one such path for each element of a long chain would fill the memory.
   */
  public static final int LONGEST_SHOWN = 100;

  static final int NEVER = -1;

  private final Network network;
  private final Transit.Way way;
  private final int[] hops;
  private final int[] arrival;
  private final int[] before;

  Reached(Network network, Transit.Way way, int[] hops, int[] arrival, int[] before) {
    this.network = network;
    this.way = way;
    this.hops = hops;
    this.arrival = arrival;
    this.before = before;
  }

  /**
   * A path in the direction of its flows; one that was looked for whoever sends begins at the
   * start. A guard stands in it twice if the path comes back to it by another protocol.
   *
   * @param elements ids, one more than flows
   * @param flows ids
   */
  public record Path(List<String> elements, List<String> flows) {
    public Path {
      elements = List.copyOf(elements);
      flows = List.copyOf(flows);
    }
  }

  public boolean reaches(int element) {
    return hops[element] != NEVER;
  }

  /** How many flows away the nearest start is: 0 for a start, -1 for what is not reached. */
  public int hops(int element) {
    return hops[element];
  }

  /** Numbers of the reached elements, starts included, in ascending order. */
  public List<Integer> elements() {
    return IntStream.range(0, hops.length).filter(this::reaches).boxed().toList();
  }

  /** A shortest path between the element and the start from which it was reached. */
  public Path path(int element) {
    if (!reaches(element)) {
      throw new IllegalArgumentException(network.element(element).id() + " is not reached");
    }
    Wiring wiring = network.wiring();
    List<Integer> elements = new ArrayList<>(List.of(element));
    List<String> flows = new ArrayList<>();
    int arc = arrival[element];
    while (arc >= 0 && elements.size() < LONGEST_SHOWN) {
      flows.add(network.flows().get(arc / 2).id());
      elements.add(arc % 2 == 0 ? wiring.source(arc / 2) : wiring.target(arc / 2));
      arc = before[arc];
    }
    List<String> ids = network.ids(elements);
    return way == Transit.Way.AGAINST
        ? new Path(ids, flows)
        : new Path(ids.reversed(), flows.reversed());
  }
}
