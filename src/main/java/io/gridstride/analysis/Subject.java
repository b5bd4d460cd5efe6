package io.gridstride.analysis;

/** What a threat or finding is about. */
public record Subject(Kind kind, String id) {
  /** The sorts of subject. */
  public enum Kind {
    ELEMENT,
    FLOW,
    BOUNDARY
  }
}
