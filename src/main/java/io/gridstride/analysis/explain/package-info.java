/**
 * Explains single results: why a rule applies to a part and what would change that. May touch every
 * other room of {@code analysis}; none of them touches it.
 *
 * <p>Invariants: what a change would do is found by making it on a DFD that nobody keeps and
 * analysing that, never by rules of thumb; the order of the answers depends on the facts alone.
 */
@NullMarked
package io.gridstride.analysis.explain;

import org.jspecify.annotations.NullMarked;
