package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Condition;
import io.gridstride.model.Boundary;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * All that a condition may ask of an element, in whichever role the element stands. It has no id:
 * two elements about which the same is known are equal nodes.
 *
 * @param typeId component type as the model states it
 * @param count fleet count
 * @param keySharers units that hold the same secret; empty when neither the key group nor the scope
 *     of the key is known
 * @param wideKey whether a tenth of all units or more hold the same secret
 */
public record Node(
    String typeId,
    Optional<ComponentType> type,
    long count,
    Properties properties,
    List<Boundary> zones,
    Optional<Long> keySharers,
    boolean wideKey,
    Reach reach)
    implements Described {
  static Node of(Placed placed, KeyGroups keys, Reach reach) {
    return new Node(
        placed.element().type(),
        placed.type(),
        placed.element().count(),
        placed.properties(),
        placed.zones(),
        keys.sharers(placed),
        keys.wide(placed),
        reach);
  }

  @Override
  public Optional<Known> property(String property) {
    return switch (property) {
      case Condition.COUNT ->
          Optional.of(new Known(new PropertyValue.Count(count), Fact.Origin.MODEL));
      case Condition.KEY_SHARERS ->
          keySharers.map(units -> new Known(new PropertyValue.Count(units), Fact.Origin.DERIVED));
      default -> Described.super.property(property);
    };
  }

  Node withProperties(Properties next) {
    return new Node(typeId, type, count, next, zones, keySharers, wideKey, reach);
  }

  /** Leaves out what is slow to hash and seldom decides: a large model hashes every node. */
  @Override
  public int hashCode() {
    int hash = 31 * typeId.hashCode() + Long.hashCode(count);
    hash = 31 * hash + properties.hashCode();
    hash = 31 * hash + (zones.isEmpty() ? 0 : zones.getFirst().id().hashCode());
    return 31 * hash + reach.hashCode();
  }
}
