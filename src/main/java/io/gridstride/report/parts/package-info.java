/**
 * The parts of a report, each one small class: what stands in it and in which words. Pure; may
 * touch {@code model}, {@code catalog}, {@code analysis}, {@code review}, {@code drawing} and
 * {@code overlay}. Door: {@link io.gridstride.report.parts.Parts}.
 *
 * <p>Invariants: prose about a threat comes from the catalogue and facts about the system from the
 * model, never from here; any part can be left out, since {@link io.gridstride.report.parts.Links}
 * takes away the links that would then lead nowhere; a part with nothing to say is left out itself.
 */
@NullMarked
package io.gridstride.report.parts;

import org.jspecify.annotations.NullMarked;
