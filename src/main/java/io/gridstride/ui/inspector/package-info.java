/**
 * The panel on the right: everything that can be stated about the selected part, the threats on it,
 * and, with nothing selected, the model and the next thing to do.
 *
 * <p>Invariants: a change is one edit, sent when a field is left or Enter is pressed; a new state
 * never takes the focus or half-typed text away; unspecified is shown as unspecified and never as
 * "no".
 */
@NullMarked
package io.gridstride.ui.inspector;

import org.jspecify.annotations.NullMarked;
