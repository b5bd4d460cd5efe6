/**
 * Everything that changes a model: edits, their history, and the tools that turn pointer and keys
 * into edits. Pure; may touch {@code model} and {@code drawing} only.
 *
 * <p>Invariants: only {@link io.gridstride.editor.Edits#apply} makes a changed model, and a changed
 * model is always sound; a gesture changes nothing until its end, is one undo step, and Escape
 * gives back exactly the state before it; {@link io.gridstride.editor.Rules} answers "may I?" once,
 * for the hover and for the edit.
 */
@NullMarked
package io.gridstride.editor;

import org.jspecify.annotations.NullMarked;
