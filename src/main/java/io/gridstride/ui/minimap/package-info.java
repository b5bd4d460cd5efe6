/**
 * The whole diagram in small, in a corner of the canvas, with a frame around what is in view. May
 * touch the session and the canvas.
 *
 * <p>Invariants: what is shown is a function of the diagram and the viewport; axis-parallel
 * rectangles only, so that it costs little however large the diagram is.
 */
@NullMarked
package io.gridstride.ui.minimap;

import org.jspecify.annotations.NullMarked;
