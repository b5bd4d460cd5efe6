/**
 * Turns a diagram and an overlay into marks that any renderer can paint: the screen, the PDF, SVG
 * and PNG show the same picture. Also routing of flows, hit testing and automatic layout. Pure; may
 * touch {@code model} only; ELK is used only here.
 *
 * <p>Invariants: marks carry roles and never colours, so a theme cannot change a shape; what is hit
 * is what is drawn; text is measured by the caller's {@link io.gridstride.drawing.TextMeasure}, the
 * same font everywhere.
 */
@NullMarked
package io.gridstride.drawing;

import org.jspecify.annotations.NullMarked;
