/**
 * What a review found, for other programs: the register as CSV and as a workbook, all of the
 * analysis as JSON, SARIF for code scanning, Markdown for pull requests. May touch {@code model},
 * {@code catalog}, {@code analysis}, {@code review} and {@code file}; fastexcel is used only here.
 * Pictures are the business of {@code picture}, the report on paper that of {@code report}.
 *
 * <p>Invariants: the same model gives the same bytes; text from a model stays text, so no cell is a
 * formula, no name is markup and nobody is mentioned; every threat of the register is in every
 * table of threats, whatever has been decided about it.
 */
@NullMarked
package io.gridstride.export;

import org.jspecify.annotations.NullMarked;
