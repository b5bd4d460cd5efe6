/**
 * The drawing area: paints the marks of a scene, and turns mouse and keys into the editor's inputs.
 *
 * <p>Invariants: what is painted is a function of the session's state and the viewport; nothing
 * here changes a model; axis-parallel lines are painted as pixel-snapped rectangles and never
 * stroked, because that alone keeps software rendering at 60 frames a second; every part in view
 * has an invisible node with an id and a name, for screen readers and tests.
 */
@NullMarked
package io.gridstride.ui.canvas;

import org.jspecify.annotations.NullMarked;
