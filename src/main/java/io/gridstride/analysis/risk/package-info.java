/**
 * Derives likelihood and impact on a 5 x 5 scale, each with its steps. May touch {@code scope}
 * besides the values of {@code analysis}.
 *
 * <p>Invariants: the steps of a side add up to its value; nothing unspecified changes anything.
 */
@NullMarked
package io.gridstride.analysis.risk;

import org.jspecify.annotations.NullMarked;
