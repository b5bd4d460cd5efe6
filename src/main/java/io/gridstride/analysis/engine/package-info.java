/**
 * The door to the analysis: runs rules and findings over a whole DFD. May touch every other room of
 * {@code analysis} but {@code explain}, the only one that touches it.
 *
 * <p>Invariant: pure functions of DFD and catalogue.
 */
@NullMarked
package io.gridstride.analysis.engine;

import org.jspecify.annotations.NullMarked;
