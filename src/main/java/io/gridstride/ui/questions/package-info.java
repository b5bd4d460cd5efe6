/**
 * The questions whose answers decide most, ranked, and answered in place. May touch the session,
 * the fields, the tables' words and {@code review}.
 *
 * <p>Invariants: an answer, for one part or for all, is one edit; new results keep the chosen
 * question chosen, or the one that took its place; no more rows are made than a person can read.
 */
@NullMarked
package io.gridstride.ui.questions;

import org.jspecify.annotations.NullMarked;
