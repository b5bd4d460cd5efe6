/**
 * The diagrams of a model as tabs above the canvas. May touch the session and the places.
 *
 * <p>Invariants: the tabs are those of the model, in its order; to add, rename, move or delete a
 * diagram is one edit, which undo takes back; the last diagram stays.
 */
@NullMarked
package io.gridstride.ui.diagrams;

import org.jspecify.annotations.NullMarked;
