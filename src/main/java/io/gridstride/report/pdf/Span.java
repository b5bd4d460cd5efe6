package io.gridstride.report.pdf;

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
}
