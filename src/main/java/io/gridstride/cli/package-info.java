/**
 * The commands: what a person or a script types, and what they read back. {@link
 * io.gridstride.cli.Cli#run} is the one door. May touch every room but {@code ui} and {@code
 * editor}; picocli is used only here.
 *
 * <p>Invariants: results go to the standard output and errors, a line each and a hint, to the
 * standard error; the exit code is 0 for good, 1 for threats at or above the asked level and 2 for
 * bad input or usage; an output file is whole or not there; {@code analyze --format json} keeps the
 * shape that {@code gridstride-analysis.schema.json} describes.
 */
@NullMarked
package io.gridstride.cli;

import org.jspecify.annotations.NullMarked;
