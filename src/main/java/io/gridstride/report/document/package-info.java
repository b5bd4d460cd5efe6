/**
 * A report as a value: a {@link io.gridstride.report.document.Document} of chapters made of a small
 * closed family of blocks. May touch {@code drawing}, for the scenes of its figures.
 *
 * <p>Invariants: a document holds no colour, font or page size; every link names an id that the
 * document holds; the same values give the same document.
 */
@NullMarked
package io.gridstride.report.document;

import org.jspecify.annotations.NullMarked;
