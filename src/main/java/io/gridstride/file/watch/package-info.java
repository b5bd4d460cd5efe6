/**
 * Who else is at a file: other windows and programs of ours that have it open, and anybody who
 * changed it since it was read. May touch {@code model} and the rest of {@code file}; JDK only.
 *
 * <p>Invariants: a lock is the operating system's, so a process that dies, however it dies, leaves
 * none behind; what is not known for sure is asked of the bytes, never guessed from a date alone
 * when something is about to be overwritten; nothing in here writes to a model file.
 */
@NullMarked
package io.gridstride.file.watch;

import org.jspecify.annotations.NullMarked;
