package io.gridstride.analysis;

/**
 * One fact that a result rests on.
 *
 * @param about id of the element, flow, boundary or control it is a fact about
 * @param name property id, or one of {@code type}, {@code protocol}, {@code data}, {@code zone},
 *     {@code crosses}, {@code control}, {@code path}, {@code count}, or what a finding is shown by
 * @param value as text
 */
public record Fact(String about, String name, String value, Origin origin) {
  /** Who says so. */
  public enum Origin {
    /** Stated in the model. */
    MODEL,
    /** True of every component of its type. */
    COMPONENT_TYPE,
    /** True by the protocol's specification. */
    PROTOCOL,
    /** Computed from the graph. */
    DERIVED
  }
}
