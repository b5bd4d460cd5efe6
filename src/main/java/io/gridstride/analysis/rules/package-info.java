/**
 * Judges rules: three-valued conditions, outcomes and the evidence for them. May touch {@code
 * scope} and {@code risk} besides the values of {@code analysis}.
 *
 * <p>Invariants: a rule sees one scope; what is unspecified is unknown, never absent and never
 * safe; every outcome names the facts that it rests on or what is missing.
 */
@NullMarked
package io.gridstride.analysis.rules;

import org.jspecify.annotations.NullMarked;
