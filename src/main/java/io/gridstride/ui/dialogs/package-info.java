/**
 * Small windows that ask or tell one thing. They return an answer and do nothing themselves.
 *
 * <p>Invariants: the question is asked in one sentence and each button says what it does; Escape
 * always chooses the answer that loses nothing.
 */
@NullMarked
package io.gridstride.ui.dialogs;

import org.jspecify.annotations.NullMarked;
