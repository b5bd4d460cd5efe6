package io.gridstride.analysis.risk;

import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.catalog.Role;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How exposed a subject is: secured -1, in a utility's cabinet 0, on private premises +0.5, public
 * or on the internet +1 (AMI domain reference, section 9). In a cloud or with a third party counts
 * 0, on which the reference is silent.
 *
 * <p>A flow is as exposed as its more exposed end, an unspecified end counting 0, or as its medium
 * where that is worse: the internet and public mobile networks +1, radio and power line +0.5, since
 * whoever is near can listen.
 */
public final class Exposure {
  private static final Weight NOTHING = new Weight("", 0);
  private static final Weight LEAST = new Weight("", -1);

  private Exposure() {}

  public static Optional<Weight> of(Scope scope) {
    Weight worst =
        switch (scope) {
          case ElementScope element -> of(element.node(), "It");
          case FlowScope flow ->
              Stream.of(
                      of(flow.source(), "Its sender"),
                      of(flow.target(), "Its receiver"),
                      medium(flow))
                  .max(Comparator.comparingDouble(Weight::change))
                  .orElseThrow();
        };
    return worst.change() == 0 ? Optional.empty() : Optional.of(worst);
  }

  private static Weight of(Node node, String who) {
    String exposure = node.property("exposure").map(known -> known.value().text()).orElse("");
    return switch (exposure) {
      case "public" -> new Weight(who + " stands where anyone can reach it", 1);
      case "internet-facing" -> new Weight(who + " can be reached from the internet", 1);
      case "private-premises" -> new Weight(who + " stands on private premises", 0.5);
      case "secured" -> new Weight(who + " stands in a secured place", -1);
      default -> NOTHING;
    };
  }

  private static Weight medium(FlowScope flow) {
    String medium =
        flow.property(Role.FLOW, "medium").map(known -> known.value().text()).orElse("");
    return switch (medium) {
      case "internet" -> new Weight("It runs over the internet", 1);
      case "cellular-public" -> new Weight("It runs over a public mobile network", 1);
      case "rf-mesh", "wmbus", "zigbee" -> new Weight("Whoever is near can receive the radio", 0.5);
      case "plc" -> new Weight("Whoever is on the power line can listen", 0.5);
      default -> LEAST;
    };
  }
}
