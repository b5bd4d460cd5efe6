/**
 * Looks after work that could be lost: keeps it in the journal, offers what was left behind, and
 * says what happened to a file outside the window. Draws bars and a panel in the window, never a
 * box before it. May touch {@code file}, {@code review} and the session.
 *
 * <p>Invariants: nothing in here overwrites a file that a person has not seen; what was left behind
 * is removed only when it is in another place or a person gave it up; files are read away from the
 * JavaFX thread unless a person waits for them.
 */
@NullMarked
package io.gridstride.ui.recovery;

import org.jspecify.annotations.NullMarked;
