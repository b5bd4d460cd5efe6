/**
 * Diagrams as pictures that other programs show: SVG, which stays sharp and keeps its words as
 * words, and PNG. May touch {@code model}, {@code catalog}, {@code analysis}, {@code review} and
 * {@code overlay} for what stands on a diagram, {@code drawing} for its marks and {@code font} for
 * its letters. Paints with Java2D, which like {@code javax.imageio} is used only here.
 *
 * <p>Invariants: a picture shows the marks of the screen, each in the colour its {@link
 * io.gridstride.picture.Look} gives it; the same diagram gives the same bytes on every machine, for
 * no font, screen or locale of the machine is asked; text from a model is escaped and never read as
 * markup; a picture names nothing outside itself.
 */
@NullMarked
package io.gridstride.picture;

import org.jspecify.annotations.NullMarked;
