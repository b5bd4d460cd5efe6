/**
 * What the window remembers between two runs: its size, its dividers, the theme, recent files. JDK
 * only, but for the names of looks.
 *
 * <p>Invariants: nothing in here is part of a model; a preferences file that is absent, damaged or
 * not writable never stops the application.
 */
@NullMarked
package io.gridstride.ui.preferences;

import org.jspecify.annotations.NullMarked;
