/**
 * What reviewers work with: the register of threats joined with the decisions taken on them, the
 * questions that the unknown ones leave, the STRIDE matrix, the plan of mitigations, the comparison
 * of two models, and the words for all of these. Pure; may touch {@code model}, {@code catalog} and
 * {@code analysis}.
 *
 * <p>Invariants: analysing again never drops or doubles a decision; a decision whose threat is gone
 * stays visible; nothing here changes a model.
 */
@NullMarked
package io.gridstride.review;

import org.jspecify.annotations.NullMarked;
