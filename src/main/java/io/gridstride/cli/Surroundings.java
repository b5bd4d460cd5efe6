package io.gridstride.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a command gets from outside.
 *
 * @param folder where a report goes that nobody gave a place
 * @param today the day that a report bears
 */
public record Surroundings(
    PrintStream out, PrintStream err, Path folder, LocalDate today, Desktop desktop) {}
