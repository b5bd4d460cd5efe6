package io.gridstride.report.brief;

/** The sheet that text is set on; large diagrams take larger ones of the same family. */
public enum Paper {
  A4,
  LETTER
}
