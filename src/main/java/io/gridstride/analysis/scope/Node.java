package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.Condition;
import io.gridstride.model.PropertyValue;
import java.util.Optional;

/**
 * All that a condition may ask of an element, in whichever role the element stands.
 *
 * @param keySharers units that hold the same secret; empty when neither the key group nor the scope
 *     of the key is known
 */
public record Node(Placed placed, Optional<Long> keySharers, Reach reach) {
  public String id() {
    return placed.id();
  }

  public Optional<Known> property(String property) {
    return switch (property) {
      case Condition.COUNT ->
          Optional.of(
              new Known(new PropertyValue.Count(placed.element().count()), Fact.Origin.MODEL));
      case Condition.KEY_SHARERS ->
          keySharers.map(units -> new Known(new PropertyValue.Count(units), Fact.Origin.DERIVED));
      default -> placed.property(property);
    };
  }
}
