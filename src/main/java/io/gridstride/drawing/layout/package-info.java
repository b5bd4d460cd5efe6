/**
 * Automatic layout: where the parts of a diagram stand so that it reads well. Elements stay in
 * their zones, leaves of a star that are alike stand in a grid, and everything is on the editor's
 * grid. Pure; may touch {@code model} and {@code drawing} only; ELK is used here and nowhere else.
 *
 * <p>Invariants: the same diagram gives the same layout; what is not asked to move stays where it
 * is, and nothing comes to lie on it; a layout changes places and drops corners, and no fact.
 */
@NullMarked
package io.gridstride.drawing.layout;

import org.jspecify.annotations.NullMarked;
