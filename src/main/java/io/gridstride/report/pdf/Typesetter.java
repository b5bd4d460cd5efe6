package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.font.Cut;
import io.gridstride.report.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns runs into set text and lines into pieces. */
final class Typesetter {
  private final PdfFile file;

  Typesetter(PdfFile file) {
    this.file = file;
  }

  PdfFile file() {
    return file;
  }

  TaggedText set(String text, TextStyle style, float measure, Optional<Tag> tag) {
    return new TaggedText(
        file, new SetText(file.fonts(), measure, List.of(new Span(text, style))), tag);
  }

  TaggedText set(List<Run> runs, TextStyle style, float measure, Optional<Tag> tag) {
    List<Span> spans = runs.stream().map(run -> span(run, style)).toList();
    return new TaggedText(file, new SetText(file.fonts(), measure, spans), tag);
  }

  /** A label that must stay on one line: what does not fit is cut. */
  TaggedText setLine(String text, TextStyle style, float measure, Optional<Tag> tag) {
    String whole = CleanText.line(text, 400);
    int length = whole.length();
    TaggedText set = set(whole, style, Float.MAX_VALUE, tag);
    while (set.text().widest() > measure && length > 1) {
      length = Math.min(length - 1, (int) (length * measure / set.text().widest()) + 1);
      set = set(CleanText.cut(whole, Math.max(2, length)), style, Float.MAX_VALUE, tag);
    }
    return set;
  }

  private static Span span(Run run, TextStyle style) {
    TextStyle own =
        switch (run.weight()) {
          case PLAIN -> style;
          case STRONG -> style.in(Cut.SEMIBOLD);
          case MUTED -> style.in(Look.MUTED);
        };
    return new Span(run.text(), run.target().isPresent() ? own.in(Look.LINK) : own, run.target());
  }

  /** Each line a piece; no page ends after the first line or begins with the last. */
  static List<Piece> pieces(TaggedText text, float before, float indent) {
    List<Piece> pieces = new ArrayList<>(text.lines());
    int last = text.lines() - 1;
    for (int line = 0; line <= last; line++) {
      boolean keep = line < last && (line == 0 || line == last - 1);
      pieces.add(new Piece(text.line(line, indent), line == 0 ? before : 0, keep));
    }
    return pieces;
  }
}
