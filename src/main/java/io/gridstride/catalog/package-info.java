/**
 * What is known in general, apart from any model: component types, protocols, zone kinds,
 * properties, data kinds, security controls, threat rules, findings, requirements, playbooks and
 * references, as values that a rule pack brings. Depends on {@code model} only; packs are read in
 * {@code file}.
 *
 * <p>Invariants: a condition is one of a small closed family and never a script; a {@link
 * io.gridstride.catalog.Catalog} that passed {@link io.gridstride.catalog.PackCheck} names nothing
 * that it does not hold; prose about threats lives in packs, never in code.
 */
@NullMarked
package io.gridstride.catalog;

import org.jspecify.annotations.NullMarked;
