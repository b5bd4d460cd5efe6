/**
 * The rule packs of the person at the window: which are in use, in which order, and what is wrong
 * with one that is not. May touch the session, the memory and the dialogs besides {@code file},
 * {@code catalog} and {@code analysis}.
 *
 * <p>Invariants: a pack that cannot be read never stops the window, it is shown with its problem;
 * packs are read off the JavaFX thread; no pack changes a model.
 */
@NullMarked
package io.gridstride.ui.packs;

import org.jspecify.annotations.NullMarked;
