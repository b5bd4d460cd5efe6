/**
 * The command palette: one field that finds every command, part and diagram by a few letters. May
 * touch the commands, the session's values and the places.
 *
 * <p>Invariants: what it lists is what the registry of commands and the model hold now; it closes
 * before it does anything, and the focus goes back to where it was, or to the diagram when a part
 * of it was asked for.
 */
@NullMarked
package io.gridstride.ui.quick;

import org.jspecify.annotations.NullMarked;
