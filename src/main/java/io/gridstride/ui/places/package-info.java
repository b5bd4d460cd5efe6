/**
 * Where parts are shown, and going there: which diagrams show a part, jumping to it, and back to
 * where a person looked before. May touch the session, the canvas and the look.
 *
 * <p>Invariants: going somewhere changes no model; every jump can be taken back; nobody is led to a
 * diagram or a part that is gone.
 */
@NullMarked
package io.gridstride.ui.places;

import org.jspecify.annotations.NullMarked;
