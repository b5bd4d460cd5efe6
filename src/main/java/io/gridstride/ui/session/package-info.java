/**
 * The one place that changes over time: the session holds what the window shows and tells listeners
 * the old and the new. Analyses off the JavaFX thread.
 *
 * <p>Invariants: all is read and sent on the JavaFX thread; only the newest model is analysed, and
 * results come with the very model they were made from; a model is unsaved when it is not the saved
 * value.
 */
@NullMarked
package io.gridstride.ui.session;

import org.jspecify.annotations.NullMarked;
