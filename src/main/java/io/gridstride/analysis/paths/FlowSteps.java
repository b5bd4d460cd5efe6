package io.gridstride.analysis.paths;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.model.Flow;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of each flow, by its number, judged once. */
final class FlowSteps {
  private final Network network;
  private final Steps steps;
  private final Map<Integer, Step> along = new LinkedHashMap<>();
  private final Map<Integer, Step> against = new LinkedHashMap<>();
  private final Map<Integer, Step> order = new LinkedHashMap<>();
  private final Map<Integer, Step> forward = new LinkedHashMap<>();
  private final Map<Integer, Step> forwardForged = new LinkedHashMap<>();

  FlowSteps(Ground ground) {
    this.network = ground.network();
    this.steps = new Steps(ground);
  }

  private Flow flow(int number) {
    return network.flows().get(number);
  }

  private Placed target(int flow) {
    return network.element(network.wiring().target(flow));
  }

  boolean mayCommand(int flow) {
    return steps.mayCommand(flow(flow));
  }

  boolean answers(int flow) {
    return steps.answers(flow(flow));
  }

  boolean relays(int element) {
    return steps.relays(network.element(element));
  }

  Step along(int flow) {
    return along.computeIfAbsent(flow, number -> steps.along(flow(number)));
  }

  Step against(int flow) {
    return against.computeIfAbsent(flow, number -> steps.against(flow(number)));
  }

  Step order(int flow) {
    return order.computeIfAbsent(flow, number -> steps.order(flow(number)));
  }

  Step forward(int flow, boolean forged) {
    return (forged ? forwardForged : forward)
        .computeIfAbsent(flow, number -> steps.forward(flow(number), forged));
  }

  /** What the element that the flow leads to has accepted by it. */
  boolean forges(int flow) {
    return steps.forges(flow(flow)) && keepsForged(flow);
  }

  boolean keepsForged(int flow) {
    return steps.keepsForged(target(flow));
  }
}
