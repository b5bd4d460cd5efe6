package io.gridstride.analysis.scope;

import io.gridstride.model.Flow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The network as paths may lead through it. Through a firewall or other element of the category
 * {@code boundary} a path goes on only by a flow of the protocol by which it came, or into a
 * tunnel, or out of one (AMI domain reference, section 6): unrelated conversations through one
 * firewall do not join up. A path may begin and end at such an element by any flow.
 *
 * <p>A flow of no stated protocol goes together with every other, since nothing that is unspecified
 * may count as safe.
 *
 * <p>Elements and flows are named by their numbers in the network. A search takes time linear in
 * elements and flows.
 */
public final class Transit {
  /** The protocols that carry other protocols: AMI domain reference, section 6, transit rule. */
  private static final List<String> TUNNELS = List.of("vpnlink", "cellular");

  private static final String BOUNDARY = "boundary";

  /** The group of the flows that go together with every other: tunnels and unstated protocols. */
  public static final int ANY = 0;

  private final Network network;
  private final boolean[] guard;
  private final int[] group;
  private final boolean[] closedElements;
  private final boolean[] closedFlows;

  private Transit(
      Network network,
      boolean[] guard,
      int[] group,
      boolean[] closedElements,
      boolean[] closedFlows) {
    this.network = network;
    this.guard = guard;
    this.group = group;
    this.closedElements = closedElements;
    this.closedFlows = closedFlows;
  }

  public static Transit of(Network network) {
    int elements = network.elements().size();
    int flows = network.flows().size();
    boolean[] guard = new boolean[elements];
    network.where(placed -> placed.is(BOUNDARY)).forEach(number -> guard[number] = true);
    int[] group = new int[flows];
    Map<String, Integer> groups = new LinkedHashMap<>();
    TUNNELS.forEach(tunnel -> groups.put(tunnel, ANY));
    for (int flow = 0; flow < flows; flow++) {
      group[flow] =
          network
              .flows()
              .get(flow)
              .protocol()
              .map(protocol -> groups.computeIfAbsent(protocol, fresh -> groups.size()))
              .orElse(ANY);
    }
    return new Transit(network, guard, group, new boolean[elements], new boolean[flows]);
  }

  /** The same without the elements that are like this; no path begins, ends or passes there. */
  public Transit without(Predicate<Placed> like) {
    boolean[] closed = closedElements.clone();
    network.where(like).forEach(number -> closed[number] = true);
    return new Transit(network, guard, group, closed, closedFlows);
  }

  /** The same with only those of its flows that are like this. */
  public Transit only(Predicate<Flow> like) {
    boolean[] closed = closedFlows.clone();
    IntStream.range(0, closed.length)
        .filter(flow -> !like.test(network.flows().get(flow)))
        .forEach(flow -> closed[flow] = true);
    return new Transit(network, guard, group, closedElements, closed);
  }

  /** What is reached from {@code starts}, going from senders to receivers. */
  public Reached along(Collection<Integer> starts) {
    return search(starts, Way.ALONG);
  }

  /** From where {@code ends} are reached, going from receivers to senders. */
  public Reached against(Collection<Integer> ends) {
    return search(ends, Way.AGAINST);
  }

  /** What is connected with {@code starts}, whoever sends. */
  public Reached either(Collection<Integer> starts) {
    return search(starts, Way.EITHER);
  }

  /** The same as a plain graph. */
  public Unfolded unfold() {
    return Unfolded.of(this);
  }

  private Reached search(Collection<Integer> starts, Way way) {
    return new TransitSearch(this, way).from(starts);
  }

  /** Whether a path that came to an element by one flow may leave it by the other. */
  public boolean passes(int element, int came, int leaves) {
    return !guard[element]
        || group[came] == group[leaves]
        || group[came] == ANY
        || group[leaves] == ANY;
  }

  Network network() {
    return network;
  }

  Wiring wiring() {
    return network.wiring();
  }

  /** Whether only flows of one protocol go together at the element. */
  public boolean guards(int element) {
    return guard[element];
  }

  /** Flows of one protocol have one number; {@link #ANY} for those that go with every other. */
  public int group(int flow) {
    return group[flow];
  }

  boolean open(int element) {
    return !closedElements[element];
  }

  boolean carries(int flow) {
    return !closedFlows[flow];
  }

  /** Which way flows are walked. */
  enum Way {
    ALONG,
    AGAINST,
    EITHER
  }
}
