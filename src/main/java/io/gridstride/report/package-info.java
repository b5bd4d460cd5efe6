/**
 * Composes the review pack: what stands in the report and in which words, as a {@link
 * io.gridstride.report.Document} of a small closed family of blocks. Pure; may touch {@code model},
 * {@code catalog}, {@code analysis}, {@code review} and {@code drawing}. How it looks on paper is
 * the business of {@code report.pdf}.
 *
 * <p>Invariants: a document holds no colour, font or page size; prose about a threat comes from the
 * catalogue and facts about the system from the model, never from here; the same values give the
 * same document; every link in a document names an id that the document holds.
 */
@NullMarked
package io.gridstride.report;

import org.jspecify.annotations.NullMarked;
