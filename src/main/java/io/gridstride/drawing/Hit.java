package io.gridstride.drawing;

/** What is at a place of the diagram. */
public record Hit(String part, On on) {
  /** Which bit of the part. */
  public enum On {
    ELEMENT,
    FLOW,
    FLOW_LABEL,
    ZONE_TITLE,
    ZONE_BORDER,
    ZONE
  }
}
