package io.gridstride.report;

import java.time.LocalDate;

/**
 * What a report says about its own making; passed in, so that the same input gives the same bytes.
 *
 * @param program name and version of the program
 * @param modelHash SHA-256 of the model file in hexadecimal; may be empty when it was never saved
 */
public record ReportInfo(LocalDate date, String program, String modelHash) {}
