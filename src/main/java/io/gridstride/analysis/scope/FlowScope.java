package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Role;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * One flow with both ends.
 *
 * @param protocolId as the model states it
 * @param protocol empty when unspecified, or when no loaded pack knows it
 * @param kinds kinds of the data it carries, sorted; empty when nobody has said what it carries
 * @param controls those on the flow, on either end, on a zone around either end and on the whole
 *     model: a control at the border of one zone, or in one device, works on every flow there
 */
public record FlowScope(
    Optional<String> protocolId,
    Optional<Protocol> protocol,
    Properties properties,
    Node source,
    Node target,
    Crossing crossing,
    List<String> kinds,
    List<ControlUse> controls)
    implements Scope {
  /** The property that holds the protocol's id. */
  public static final String PROTOCOL = "protocol";

  public FlowScope {
    kinds = List.copyOf(kinds);
    controls = List.copyOf(controls);
  }

  @Override
  public Node node(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case TARGET -> target;
      case FLOW, ELEMENT -> throw Scope.absent(role, "a flow");
    };
  }

  @Override
  public Optional<Known> property(Role role, String property) {
    return role == Role.FLOW ? own(property) : node(role).property(property);
  }

  private Optional<Known> own(String property) {
    if (property.equals(PROTOCOL)) {
      return protocolId.map(id -> new Known(new PropertyValue.Text(id), Fact.Origin.MODEL));
    }
    return properties
        .get(property)
        .map(value -> new Known(value, Fact.Origin.MODEL))
        .or(() ->
            protocol
                .flatMap(known -> known.facts().get(property))
                .map(value -> new Known(value, Fact.Origin.PROTOCOL)));
  }

  FlowScope between(Node from, Node to) {
    return new FlowScope(protocolId, protocol, properties, from, to, crossing, kinds, controls);
  }

  FlowScope protectedBy(List<ControlUse> next) {
    return new FlowScope(protocolId, protocol, properties, source, target, crossing, kinds, next);
  }

  /** This flow after an edit of its properties or its protocol. */
  FlowScope as(Flow flow, Optional<Protocol> known) {
    return new FlowScope(
        flow.protocol(), known, flow.properties(), source, target, crossing, kinds, controls);
  }

  /** The flow carries data of one of these kinds. */
  public Truth carries(List<String> asked) {
    if (kinds.isEmpty()) {
      return Truth.UNKNOWN;
    }
    for (String kind : asked) {
      if (kinds.contains(kind)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }
}
