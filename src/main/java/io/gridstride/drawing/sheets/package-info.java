/**
 * A drawing on sheets of paper: how large its words have to be, and how it is cut into parts, each
 * on a sheet of its own, when on one sheet they would be too small. Pure; may touch {@code drawing}
 * only.
 *
 * <p>Invariants: every part of a drawing that has a box is whole on at least one sheet; the same
 * drawing on the same paper is cut in the same places.
 */
@NullMarked
package io.gridstride.drawing.sheets;

import org.jspecify.annotations.NullMarked;
