package io.gridstride.ui.tables;

/** Whether the findings shown are those of what is drawn now. */
public enum FindingsStand {
  CURRENT,
  /** They are of an earlier model, and those of this one are on their way. */
  SEARCHING,
  /** They are of an earlier model, and somebody has stopped the search. */
  STOPPED
}
