package io.gridstride.ui.report;

import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Bytes;
import io.gridstride.report.pdf.PdfPages;

/** What became of an order. */
sealed interface Outcome {
  /**
   * A report.
   *
   * @param brief what the wish came to, template and profile considered
   * @param pages the same file to look at; whoever takes the outcome closes it
   */
  record Made(Brief brief, Bytes pdf, PdfPages pages) implements Outcome {}

  /** No report, and why in one sentence. */
  record Refused(String sentence) implements Outcome {}

  /** Nobody waited for it. */
  record Abandoned() implements Outcome {}
}
