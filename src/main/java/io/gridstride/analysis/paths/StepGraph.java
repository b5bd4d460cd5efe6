package io.gridstride.analysis.paths;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Wiring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * All steps that can follow each other from a set of entries. A vertex is what an attacker has
 * achieved at an element: he holds it, or it has accepted a command of his, which it passes on. At
 * an element that is only gone through it is also how he came, which decides how he may go on: at a
 * guard by which protocol ({@link Transit}), at a line that keeps its subscribers apart from whom,
 * and everywhere whether along the flows or against them.
 */
final class StepGraph {
  /** One step, between the numbers of what is achieved before and after. */
  record Arc(int from, int to, Step step) {}

  /**
   * What is achieved at an element.
   *
   * @param hold how he has it in his hand
   * @param group of the protocol by which a guard was entered; elsewhere 0
   * @param against a line or guard was entered against the flow
   * @param peer a line that keeps its subscribers apart was entered from one of them
   */
  record State(int element, Hold hold, int group, boolean against, boolean peer) {}

  /** What an attacker has of an element. */
  enum Hold {
    /** He can make it do what he wants. */
    HELD,
    /** It has accepted a command that is not its maker's. */
    FORGED,
    /** It has accepted a command that is as good as its maker's. */
    GENUINE;

    boolean isCommand() {
      return this != HELD;
    }
  }

  private final Ground ground;
  private final Network network;
  private final Twins twins;
  private final FlowSteps flows;
  private final Map<State, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> atElement = new LinkedHashMap<>();
  private final List<State> states = new ArrayList<>();
  private final List<List<Arc>> arcs = new ArrayList<>();

  private StepGraph(Ground ground, Twins twins) {
    this.ground = ground;
    this.network = ground.network();
    this.twins = twins;
    this.flows = new FlowSteps(ground);
  }

  static StepGraph of(Ground ground, Twins twins, Collection<Integer> entries) {
    var graph = new StepGraph(ground, twins);
    entries.forEach(graph::start);
    for (int next = 0; next < graph.states.size(); next++) {
      graph.expand(next);
    }
    return graph;
  }

  /** The state of an attacker who begins at the element. */
  int start(int element) {
    return number(new State(element, Hold.HELD, Transit.ANY, false, false));
  }

  int size() {
    return states.size();
  }

  /** The steps that can be made from a state. */
  List<Arc> from(int state) {
    return arcs.get(state);
  }

  /** The states in which the element is held, or has accepted a command. */
  List<Integer> at(int element, boolean command) {
    return atElement.getOrDefault(element, List.of()).stream()
        .filter(number -> states.get(number).hold().isCommand() == command)
        .toList();
  }

  /**
   * Whether it makes no detour. A command that comes back to an element that he holds already is of
   * use only where that element hands on what others make, and this one was made by one of those:
   * what it hands on is then genuine. Coming to the goal it is always of use.
   */
  boolean isDirect(Route route) {
    SequencedSet<Integer> held = new LinkedHashSet<>();
    boolean genuine = false;
    for (Arc arc : route.arcs()) {
      State before = states.get(arc.from());
      State after = states.get(arc.to());
      if (!before.hold().isCommand()) {
        held.add(before.element());
        genuine = !flows.relays(before.element());
      }
      if (after.hold().isCommand()
          && held.contains(after.element())
          && !arc.equals(route.arcs().getLast())
          && !(genuine && flows.relays(after.element()))) {
        return false;
      }
    }
    return true;
  }

  private int number(State state) {
    return numbers.computeIfAbsent(
        state,
        fresh -> {
          states.add(fresh);
          arcs.add(new ArrayList<>());
          atElement
              .computeIfAbsent(state.element(), at -> new ArrayList<>())
              .add(states.size() - 1);
          return states.size() - 1;
        });
  }

  private void expand(int from) {
    State state = states.get(from);
    Wiring wiring = network.wiring();
    Placed at = network.element(state.element());
    if (!state.against()) {
      wiring
          .out(state.element())
          .filter(flow -> leads(state, flow, wiring.target(flow)))
          .forEach(flow -> along(from, state, at, flow, wiring.target(flow)));
    }
    if (!state.hold().isCommand() && (!Steps.isPassed(at) || state.against())) {
      wiring
          .in(state.element())
          .filter(flow -> leads(state, flow, wiring.source(flow)))
          .forEach(flow -> against(from, flow, wiring.source(flow)));
    }
  }

  private void along(int from, State state, Placed at, int flow, int to) {
    boolean peer = isPeer(at, network.element(to));
    if (state.hold().isCommand()) {
      if (flows.mayCommand(flow)) {
        boolean forged = state.hold() == Hold.FORGED;
        Hold hold = forged && flows.keepsForged(flow) ? Hold.FORGED : Hold.GENUINE;
        add(from, reached(to, hold, flow, false, peer), flows.forward(flow, forged));
      }
      return;
    }
    add(from, reached(to, Hold.HELD, flow, false, peer), flows.along(flow));
    if (flows.mayCommand(flow) && !at.is("boundary")) {
      Hold hold = flows.forges(flow) ? Hold.FORGED : Hold.GENUINE;
      add(from, reached(to, hold, flow, false, peer), flows.order(flow));
    }
  }

  private void against(int from, int flow, int to) {
    if (Steps.isPassed(network.element(to)) || flows.answers(flow)) {
      add(from, reached(to, Hold.HELD, flow, true, false), flows.against(flow));
    }
  }

  private boolean leads(State state, int flow, int to) {
    Transit transit = ground.transit();
    boolean fits =
        !transit.guards(state.element())
            || state.group() == Transit.ANY
            || transit.group(flow) == Transit.ANY
            || transit.group(flow) == state.group();
    return twins.stands(to)
        && fits
        && !(state.peer() && isPeer(network.element(to), network.element(state.element())));
  }

  /** Whether the line keeps the element apart from others of its sort. */
  private static boolean isPeer(Placed element, Placed line) {
    return (element.is("meterLike") && Ground.states(line, "peerBlocking", "true"))
        || (element.is("field") && Ground.states(line, "interClientIsolation", "true"));
  }

  private State reached(int element, Hold hold, int flow, boolean against, boolean peer) {
    boolean passed = Steps.isPassed(network.element(element));
    return new State(
        element,
        hold,
        ground.transit().guards(element) ? ground.transit().group(flow) : Transit.ANY,
        passed && against,
        passed && peer);
  }

  private void add(int from, State to, Step step) {
    arcs.get(from).add(new Arc(from, number(to), step));
  }
}
