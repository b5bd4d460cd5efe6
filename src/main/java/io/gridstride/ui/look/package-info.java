/**
 * How the window looks: themes, colours, fonts and icons. Knows no model and no other room of
 * {@code ui}.
 *
 * <p>Invariants: text has a contrast of at least 4.5 to 1 on what it stands on, in both themes; the
 * bundled font is used everywhere, so that a picture is the same on every machine.
 */
@NullMarked
package io.gridstride.ui.look;

import org.jspecify.annotations.NullMarked;
