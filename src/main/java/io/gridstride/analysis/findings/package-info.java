/**
 * Finds weaknesses of the whole graph. May touch {@code scope}, {@code risk}, {@code levels} and
 * {@code paths} besides the values of {@code analysis}; JGraphT works here, in {@code paths} and in
 * {@code scope}.
 *
 * <p>Invariants: each finding type is one class, and what it finds does not depend on the order of
 * the file; which types are looked for is what the catalogue has words for.
 */
@NullMarked
package io.gridstride.analysis.findings;

import org.jspecify.annotations.NullMarked;
