package io.gridstride.catalog;

import java.util.List;

/**
 * A property that an element or a flow can have.
 *
 * @param label short name for a form
 * @param values allowed values from worst to best; for a flag both words; for a count or free text,
 *     examples from worst to best
 * @param question what to ask the analyst when it is unspecified
 * @param help one sentence for a tooltip; may be empty
 */
public record PropertyType(
    String id, On on, Kind kind, String label, List<String> values, String question, String help) {
  /** What carries the property. */
  public enum On {
    ELEMENT,
    FLOW
  }

  /** What its values look like. */
  public enum Kind {
    CHOICE,
    FLAG,
    COUNT,
    TAGS,
    TEXT
  }

  public PropertyType {
    values = List.copyOf(values);
  }
}
