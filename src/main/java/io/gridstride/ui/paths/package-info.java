/**
 * Attack paths, what cuts them, and the blast radius of an element, in words and as what stands out
 * on the diagram. May touch the session and the tables' words.
 *
 * <p>Invariants: nothing is searched on the JavaFX thread, nor while nobody looks; what belongs to
 * an earlier state of the model says so; every probability is shown with what it rests on.
 */
@NullMarked
package io.gridstride.ui.paths;

import org.jspecify.annotations.NullMarked;
