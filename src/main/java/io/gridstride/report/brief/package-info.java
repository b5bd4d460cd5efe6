/**
 * What is asked of a report before it is made: which parts it has, on which paper, in whose words
 * and colours. Values only; touches no other room, so that whoever reads a template from disk need
 * know nothing of how reports are made.
 *
 * <p>Invariants: the parts of a brief stand in the order of {@link
 * io.gridstride.report.brief.ReportPart}; each has an id that templates and the command line name
 * and that never changes; a template holds text, numbers and bytes, nothing that runs and no way to
 * a file.
 */
@NullMarked
package io.gridstride.report.brief;

import org.jspecify.annotations.NullMarked;
