/**
 * Turns a diagram and an overlay into marks that any renderer can paint: the screen, the PDF, SVG
 * and PNG show the same picture. A {@link io.gridstride.drawing.Geometry} says where everything is
 * and is kept while nothing moves; a {@link io.gridstride.drawing.Picture} holds its marks. Also
 * routing of flows, hit testing and places for what has none. Pure; may touch {@code model} only;
 * the one room that may use ELK.
 *
 * <p>Invariants: marks carry roles and never colours, so a theme cannot change a shape; what is hit
 * is what is drawn; text is measured by the caller's {@link io.gridstride.drawing.TextMeasure}, the
 * same font everywhere.
 */
@NullMarked
package io.gridstride.drawing;

import org.jspecify.annotations.NullMarked;
