/**
 * Sets a {@link io.gridstride.report.document.Document} on pages and writes it as PDF. The only
 * place for PDFBox. Door: {@link io.gridstride.report.pdf.PdfReport}.
 *
 * <p>Invariants: the file is PDF/A-2a and PDF/UA-1, so every mark on a page belongs to the
 * structure tree or is an artifact, and every font is embedded; text enters only through {@link
 * io.gridstride.font.CleanText}, is never interpreted and never missing a glyph; no line leaves its
 * frame; the same document gives the same bytes. GSUB stays off in PDFBox (it costs 250 times the
 * rest) and no standard-14 font is touched (PDFBox would scan the machine's fonts).
 *
 * <p>Coordinates are points from the top left corner of the page, y downwards, as in a drawing;
 * only {@link io.gridstride.report.pdf.Page} knows that PDF counts upwards.
 */
@NullMarked
package io.gridstride.report.pdf;

import org.jspecify.annotations.NullMarked;
