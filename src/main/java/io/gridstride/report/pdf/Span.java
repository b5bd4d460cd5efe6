package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import java.util.Optional;

/**
 * Text in one style.
 *
 * @param target id of the place that it leads to
 */
record Span(String text, TextStyle style, Optional<String> target) {
  Span(String text, TextStyle style) {
    this(text, style, Optional.empty());
  }

  /** Its words in the order in which they are read, whatever their order on paper. */
  String read() {
    StringBuilder read = new StringBuilder(text.length());
    CleanText.forEach(text, read::appendCodePoint);
    return read.toString();
  }
}
