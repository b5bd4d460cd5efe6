/**
 * What a person can ask of the window, once for all ways to ask: the menus, the command palette,
 * the keys of the canvas and the list of shortcuts are made from the same {@link
 * io.gridstride.ui.commands.Command}s. May touch JavaFX; knows neither the session nor any panel.
 *
 * <p>Invariants: an id or a shortcut belongs to one command only; a command that is not available
 * does nothing, however it is asked for.
 */
@NullMarked
package io.gridstride.ui.commands;

import org.jspecify.annotations.NullMarked;
