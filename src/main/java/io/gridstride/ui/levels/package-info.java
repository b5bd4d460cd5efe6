/**
 * The security levels of IEC 62443: what each zone and conduit is to reach, what it reaches, and
 * what to do next. May touch the session and the tables' words.
 *
 * <p>Invariants: nothing is judged on the JavaFX thread, nor while nobody looks; what is not stated
 * is shown as not stated, neither as met nor as missing; a gap can be told without colours.
 */
@NullMarked
package io.gridstride.ui.levels;

import org.jspecify.annotations.NullMarked;
