package io.gridstride.model;

import java.util.List;

/** The stated value of one property. A property that is not stated has no value at all. */
public sealed interface PropertyValue {
  /** The value as a person reads it. */
  String text();

  /** One of a list of choices, or free text, as the catalogue says. */
  record Text(String text) implements PropertyValue {}

  /** Yes or no. */
  record Flag(boolean value) implements PropertyValue {
    @Override
    public String text() {
      return value ? "true" : "false";
    }
  }

  /** A whole number in the unit that the catalogue names. */
  record Count(long value) implements PropertyValue {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  /** Several choices at once, such as the open services of a device; empty means "none of them". */
  record Tags(List<String> values) implements PropertyValue {
    public Tags {
      values = List.copyOf(values);
    }

    @Override
    public String text() {
      return values.isEmpty() ? "none" : String.join(", ", values);
    }
  }
}
