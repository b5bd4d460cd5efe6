package io.gridstride.drawing;

/**
 * A flow to be routed, with its two ends; both may be the same element.
 *
 * @param crowded whether there is too much in between to look for a way around it
 */
record Wire(
    String flow,
    String sourceId,
    Outline source,
    String targetId,
    Outline target,
    boolean crowded) {
  /** The same, not to be led around anything. */
  Wire plain() {
    return new Wire(flow, sourceId, source, targetId, target, true);
  }

  boolean loop() {
    return sourceId.equals(targetId);
  }

  /** The same for all flows between these two elements, in whichever direction. */
  String pair() {
    return sourceId.compareTo(targetId) <= 0
        ? sourceId + " " + targetId
        : targetId + " " + sourceId;
  }

  int distance() {
    return Math.abs(source.box().centreX() - target.box().centreX())
        + Math.abs(source.box().centreY() - target.box().centreY());
  }
}
