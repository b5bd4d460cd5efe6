package io.gridstride.cli;

import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What a command gets from outside.
 *
 * @param today the day that a report bears
 */
public record Surroundings(PrintStream out, PrintStream err, LocalDate today, Desktop desktop) {}
