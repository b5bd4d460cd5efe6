/**
 * The autosave journal: work that is in no file yet survives a crash or a kill at any moment, and
 * the next start finds it. May touch {@code model} and the rest of {@code file}; JDK only.
 *
 * <p>Invariants: each window has a journal of its own, held by a lock, so that a running program's
 * work is never taken for abandoned; a draft is on the disk whole or not at all; it is removed only
 * when the work is in a file or a person gave it up; nothing in here writes to a model file.
 */
@NullMarked
package io.gridstride.file.journal;

import org.jspecify.annotations.NullMarked;
