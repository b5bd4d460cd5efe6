package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.model.PropertyValue;

/** What is known of one property, and who says so. */
public record Known(PropertyValue value, Fact.Origin origin) {
  public Fact about(String id, String property) {
    return new Fact(id, property, value.text(), origin);
  }
}
