/**
 * The window: a thin JavaFX shell around the editor. It sends inputs, shows states, and asks before
 * anything is lost. May touch every room but {@code cli}; JavaFX and ControlsFX are used only here.
 *
 * <p>Invariants: one {@link io.gridstride.ui.session.Session} holds what is shown, everything else
 * is a function of it; nothing here changes a model but by an edit; no work longer than a frame
 * runs on the JavaFX thread.
 */
@NullMarked
package io.gridstride.ui;

import org.jspecify.annotations.NullMarked;
