package io.gridstride.catalog;

import java.util.Locale;

/** Which part of its scope a condition speaks about. */
public enum Role {
  /** The element under an element rule. */
  ELEMENT,
  /** The data flow under a flow rule. */
  FLOW,
  /** The sending element of that flow. */
  SOURCE,
  /** The receiving element of that flow. */
  TARGET;

  /** The word used in a condition's text. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
