/**
 * Deciding on threats: the form for one or several at once, and the drawer of decisions that lost
 * their threat. May touch {@code session}, {@code fields} and {@code look}.
 *
 * <p>Invariants: recording is one undo step, however many threats it decides on; what is typed and
 * not yet recorded is kept when other threats are looked at; fields that differ among several
 * threats stay as they are unless a person changes them.
 */
@NullMarked
package io.gridstride.ui.triage;

import org.jspecify.annotations.NullMarked;
