package io.gridstride.report.pdf;

import io.gridstride.report.brief.Paper;

/**
 * The sheets of one family of paper.
 *
 * @param text for text, upright
 * @param wide the same turned
 * @param largeTall twice as large, for drawings
 */
record Sheets(PageFormat text, PageFormat wide, PageFormat largeTall, PageFormat largeWide) {
  static Sheets of(Paper paper) {
    return switch (paper) {
      case A4 ->
          new Sheets(
              PageFormat.A4,
              PageFormat.of(297, 210),
              PageFormat.of(297, 420),
              PageFormat.of(420, 297));
      case LETTER ->
          new Sheets(
              PageFormat.of(215.9f, 279.4f),
              PageFormat.of(279.4f, 215.9f),
              PageFormat.of(279.4f, 431.8f),
              PageFormat.of(431.8f, 279.4f));
    };
  }
}
