/**
 * What a rule may read of a DFD: the network of its elements and flows, and for each of them one
 * scope; and how paths may lead through it. May touch {@code model}, {@code catalog} and the values
 * of {@code analysis}.
 *
 * <p>Invariants: a scope is a value that holds one element or flow with what surrounds it, and
 * nothing else of the model; elements and flows are numbered in the order of their ids.
 */
@NullMarked
package io.gridstride.analysis.scope;

import org.jspecify.annotations.NullMarked;
