package io.gridstride.drawing;

/** What lies over what in a picture, from the ground up. */
enum Level {
  ZONE,
  /** The stack behind a fleet, under the flows, so that arrow heads reach the box itself. */
  STACK,
  FLOW,
  TITLE,
  ELEMENT,
  LABEL,
  BADGE
}
