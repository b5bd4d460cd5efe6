/**
 * Compares the IEC 62443 security levels of zones and conduits: the target (SL-T) that their kinds
 * or the model set, with what is achieved (SL-A) by the requirements of IEC 62443-3-3 that controls
 * and properties meet. May touch {@code scope} and {@code rules} besides the values of {@code
 * analysis}.
 *
 * <p>Invariants: silence counts neither as met nor as not met, so SL-A is a range, from what is
 * proven to what is not ruled out; a requirement that nothing in the catalogue can meet or miss is
 * left to people and lowers no level; results are in a fixed order.
 */
@NullMarked
package io.gridstride.analysis.levels;

import org.jspecify.annotations.NullMarked;
