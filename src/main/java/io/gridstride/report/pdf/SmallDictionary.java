package io.gridstride.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.SmallMap;

/**
 * A dictionary for a few entries. PDFBox's own takes about 400 bytes for four of them, and a tagged
 * report has some 60 dictionaries for each threat.
 */
final class SmallDictionary extends COSDictionary {
  // Deprecated, but still the only compact map that COSDictionary can be given.
  @SuppressWarnings("deprecation")
  SmallDictionary() {
    items = new SmallMap<>();
  }
}
