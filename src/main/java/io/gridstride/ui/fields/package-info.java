/**
 * Controls for facts: one of several values, any of several, text, a number. The inspector and the
 * questions ask with them. Knows the catalogue's properties, but no session and no other room of
 * {@code ui}.
 *
 * <p>Invariants: a value is handed in only when a person has changed it; a new state never takes
 * half-typed text away; unspecified is shown as unspecified and never as "no".
 */
@NullMarked
package io.gridstride.ui.fields;

import org.jspecify.annotations.NullMarked;
