package io.gridstride.analysis.paths;

import io.gridstride.catalog.Control;

/**
 * A control that stops a step, and where to put it.
 *
 * @param control from the catalogue
 * @param on id of the element to protect, which stops all steps of this sort to it; or of the flow
 */
public record Stop(Control control, String on) {
  int effort() {
    return control.effort().cost();
  }
}
