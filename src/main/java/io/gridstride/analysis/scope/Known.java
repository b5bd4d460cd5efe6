package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.Optional;

/** What is known of one property, and who says so. */
public record Known(PropertyValue value, Fact.Origin origin) {
  /** What the model states of a flow's property, or else what its protocol's specification says. */
  public static Optional<Known> of(Flow flow, String property, Catalog catalog) {
    return flow.properties()
        .get(property)
        .map(value -> new Known(value, Fact.Origin.MODEL))
        .or(() ->
            flow.protocol()
                .flatMap(catalog::protocol)
                .flatMap(protocol -> protocol.facts().get(property))
                .map(value -> new Known(value, Fact.Origin.PROTOCOL)));
  }

  public Fact about(String id, String property) {
    return new Fact(id, property, value.text(), origin);
  }
}
