package io.gridstride.report.brief;

import java.time.LocalDate;

/**
 * What a report says about its own making; passed in, so that the same input gives the same bytes.
 *
 * @param program name and version of the program
 * @param modelHash SHA-256 of the model file in hexadecimal; may be empty when it was never saved
 * @param revision which version of the model it is, in its owner's words; may be empty
 * @param marking how confidential it is, in its owner's words; may be empty
 */
public record ReportInfo(
    LocalDate date, String program, String modelHash, String revision, String marking) {
  /** Of a model of no stated version that anybody may read. */
  public ReportInfo(LocalDate date, String program, String modelHash) {
    this(date, program, modelHash, "", "");
  }

  public ReportInfo revised(String next) {
    return new ReportInfo(date, program, modelHash, next, marking);
  }

  public ReportInfo marked(String next) {
    return new ReportInfo(date, program, modelHash, revision, next);
  }
}
