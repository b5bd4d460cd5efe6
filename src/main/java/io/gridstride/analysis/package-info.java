/**
 * Derives threats and graph findings from a DFD and a catalogue: pure functions, three-valued
 * conditions, evidence for every result. May touch {@code model} and {@code catalog}; JGraphT is
 * used only here.
 *
 * <p>Invariants: the result depends on the facts and not on their order in the file, and is itself
 * in a fixed order; a rule sees one scope (an element or a flow with what surrounds it) and nothing
 * else; a threat's id is its rule and its subject, so rename, move and reload keep it; drawings are
 * never read.
 */
@NullMarked
package io.gridstride.analysis;

import org.jspecify.annotations.NullMarked;
