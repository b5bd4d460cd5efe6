package io.gridstride.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A dictionary for a few entries. PDFBox's own takes about 400 bytes for four of them, and a tagged
 * report has some 60 dictionaries for each threat.
 */
final class SmallDictionary extends COSDictionary {
  SmallDictionary() {
    items = new FewEntries<>();
  }

  /** One that is written inside another, and not as an object of its own. */
  static SmallDictionary inside() {
    SmallDictionary inside = new SmallDictionary();
    inside.setDirect(true);
    return inside;
  }
}
