package io.gridstride.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The stated properties of an element or a flow, sorted by property id so that one change is one
 * changed line in the file.
 */
public record Properties(SortedMap<String, PropertyValue> values) {
  public static final Properties NONE = new Properties(new TreeMap<>());

  public Properties {
    values = Ordered.sorted(values);
  }

  public static Properties of(Map<String, PropertyValue> values) {
    return values.isEmpty() ? NONE : new Properties(new TreeMap<>(values));
  }

  /** The stated value, or empty when the property is unspecified. */
  public Optional<PropertyValue> get(String property) {
    return Optional.ofNullable(values.get(property));
  }

  public Properties with(String property, PropertyValue value) {
    var next = new TreeMap<>(values);
    next.put(property, value);
    return new Properties(next);
  }

  /** Makes the property unspecified again. */
  public Properties without(String property) {
    var next = new TreeMap<>(values);
    next.remove(property);
    return of(next);
  }
}
