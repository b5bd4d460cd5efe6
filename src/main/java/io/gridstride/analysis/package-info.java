/**
 * What can be derived from a DFD and a catalogue: threats, findings, evidence and risk, as values.
 * The rooms below derive them, each from the ones named before it: {@code scope} (what a rule may
 * read of the model), {@code risk}, {@code rules} (three-valued conditions, outcomes, evidence),
 * {@code levels} (IEC 62443 security levels of zones and conduits), {@code paths} (attack paths,
 * what cuts them, blast radius), {@code findings} (weaknesses of the whole graph), {@code engine},
 * the door through which all others ask, and {@code explain} (why a result is so and what would
 * change it). May touch {@code model} and {@code catalog}; JGraphT is used only here.
 *
 * <p>Invariants: the result depends on the facts and not on their order in the file, and is itself
 * in a fixed order; a threat's id is its rule and its subject, so rename, move and reload keep it;
 * drawings are never read.
 */
@NullMarked
package io.gridstride.analysis;

import org.jspecify.annotations.NullMarked;
