/**
 * The bundled fonts, Inter, and for what it lacks Noto Emoji, DejaVu Sans and Droid Sans Fallback:
 * which characters they have, how wide these are, and text made fit to be set in them: clean,
 * Arabic letters joined, and in the order on paper. May touch {@code drawing}, whose {@link
 * io.gridstride.drawing.TextMeasure} it answers, and reads font files from the class path; FontBox
 * is used here and in {@code report.pdf}.
 *
 * <p>Invariants: no window toolkit and no font of the machine is asked, so the same text is as wide
 * everywhere; {@link io.gridstride.font.CleanText} is the one entrance for text into a document or
 * a picture. GSUB stays off in FontBox, which costs 250 times the rest.
 */
@NullMarked
package io.gridstride.font;

import org.jspecify.annotations.NullMarked;
