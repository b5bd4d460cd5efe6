/**
 * Leads a person through a first model, one step after the other, in the window itself: each step
 * says what to do and is done when the model shows it. May touch the session and the look of the
 * window.
 *
 * <p>Invariants: the guide reads the desk and never changes it; it can be left at any step.
 */
@NullMarked
package io.gridstride.ui.guide;

import org.jspecify.annotations.NullMarked;
