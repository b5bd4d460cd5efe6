/**
 * The panel on the left: everything that can be put on the canvas, grouped and searchable. Offers
 * templates; placing them is the editor's work.
 *
 * <p>Invariants: what is offered is what the catalogue holds, in its order, favourites and what was
 * placed last before it; every entry can be dragged, clicked and chosen by keyboard.
 */
@NullMarked
package io.gridstride.ui.palette;

import org.jspecify.annotations.NullMarked;
