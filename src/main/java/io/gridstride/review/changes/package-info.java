/**
 * What differs between two versions of one model, told in counts and names: what a person needs to
 * choose between them. Pure; may touch {@code model} only.
 *
 * <p>Invariants: parts are the same by id, so a renamed part is changed and not replaced; two equal
 * models have no changes, and two that differ have at least one.
 */
@NullMarked
package io.gridstride.review.changes;

import org.jspecify.annotations.NullMarked;
