/**
 * The outline: zones, the elements in them and the flows these send, as a tree beside the palette,
 * kept in step with the model and the selection. May touch the session, the places, the commands
 * and what the canvas lets be dropped on it.
 *
 * <p>Invariants: an edit touches only the lines it changes; what the tree selects and what is
 * selected are the same parts; a name is changed by an edit.
 */
@NullMarked
package io.gridstride.ui.outline;

import org.jspecify.annotations.NullMarked;
