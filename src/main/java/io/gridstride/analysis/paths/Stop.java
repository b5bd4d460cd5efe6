package io.gridstride.analysis.paths;

import io.gridstride.catalog.Control;

/**
 * A control that stops a step, and where to put it.
 *
 * @param control from the catalogue
 * @param on id of the element to protect, which stops all steps of this sort to it; or of the flow
 */
public record Stop(Control control, String on) {
  /** Cost classes of the AMI domain reference, section 9. */
  int effort() {
    return switch (control.effort()) {
      case LOW -> 1;
      case MEDIUM -> 3;
      case HIGH -> 9;
    };
  }
}
