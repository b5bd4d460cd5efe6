/**
 * What the overlays on the diagram mean: a legend while one is on, and the list of what crosses a
 * boundary. May touch the session, the places and the canvas.
 *
 * <p>Invariants: no overlay speaks by colour alone; a legend is there as long as its overlay, and
 * says how to end it; it changes no model.
 */
@NullMarked
package io.gridstride.ui.overlays;

import org.jspecify.annotations.NullMarked;
