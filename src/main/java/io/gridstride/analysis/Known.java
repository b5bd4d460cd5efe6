package io.gridstride.analysis;

import io.gridstride.model.PropertyValue;

/** What is known of one property, and who says so. */
record Known(PropertyValue value, Fact.Origin origin) {
  Fact about(String id, String property) {
    return new Fact(id, property, value.text(), origin);
  }
}
