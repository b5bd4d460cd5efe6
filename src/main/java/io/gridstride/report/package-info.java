/**
 * Composes the review pack. Pure; may touch {@code model}, {@code catalog}, {@code analysis},
 * {@code review}, {@code drawing} and {@code overlay}. Door: {@link
 * io.gridstride.report.ThreatReport}, which makes a {@code document} of the {@code parts} that a
 * {@code brief} asks for; how it looks on paper is the business of {@code report.pdf}.
 *
 * <p>Invariants: the same values give the same document; a report says nothing that its model,
 * catalogue and analysis do not.
 */
@NullMarked
package io.gridstride.report;

import org.jspecify.annotations.NullMarked;
