/**
 * How an attacker gets from where he can begin to what must not fall, what cuts his ways, and what
 * one compromised element takes along. May touch {@code scope} and {@code risk} besides the values
 * of {@code analysis}.
 *
 * <p>Invariants: every probability is a product of factors that are shown with their facts, and
 * serves to rank paths, not to forecast; what nobody has stated counts neither as present nor as
 * absent, and its factor says so; what is left out of a result is counted there.
 */
@NullMarked
package io.gridstride.analysis.paths;

import org.jspecify.annotations.NullMarked;
