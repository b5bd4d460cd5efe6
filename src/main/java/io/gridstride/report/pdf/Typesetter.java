package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.font.Cut;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns runs into set text and lines into pieces. */
final class Typesetter {
  private static final int LONGEST_LINE = 300;

  private final PdfFile file;

  Typesetter(PdfFile file) {
    this.file = file;
  }

  PdfFile file() {
    return file;
  }

  TaggedText set(String text, TextStyle style, float measure, Optional<Tag> tag) {
    return new TaggedText(
        file, new SetText(file.fonts(), measure, List.of(new Span(text, dressed(style)))), tag);
  }

  TaggedText set(List<Run> runs, TextStyle style, float measure, Optional<Tag> tag) {
    List<Span> spans = runs.stream().map(run -> span(run, style)).toList();
    return new TaggedText(file, new SetText(file.fonts(), measure, spans), tag);
  }

  /** A label that must stay on one line: what does not fit is cut. */
  TaggedText setLine(String text, TextStyle style, float measure, Optional<Tag> tag) {
    return setLine(text, "", style, measure, tag);
  }

  /** The same, and what it ends with is never cut. */
  TaggedText setLine(
      String text, String ending, TextStyle style, float measure, Optional<Tag> tag) {
    String whole = CleanText.line(text, 400);
    int length = whole.length();
    TaggedText set = set(whole + ending, style, Float.MAX_VALUE, tag);
    while (set.text().widest() > measure && length > 1) {
      length = Math.min(length - 1, (int) (length * measure / set.text().widest()) + 1);
      set = set(CleanText.cut(whole, Math.max(2, length)) + ending, style, Float.MAX_VALUE, tag);
    }
    return set;
  }

  /** Like {@link #set}, but of at most so many lines: what does not fit is cut. */
  TaggedText setLines(
      List<Run> runs, TextStyle style, float measure, int lines, Optional<Tag> tag) {
    TaggedText set = set(runs, style, measure, tag);
    if (set.lines() <= lines) {
      return set;
    }
    List<Run> fitting = new ArrayList<>(runs);
    while (set.lines() > lines) {
      Run last = fitting.removeLast();
      String apart = last.text().startsWith(" ") ? " " : "";
      String text = apart + CleanText.line(last.text(), LONGEST_LINE * lines);
      int end = text.length() * lines / set.lines();
      if (end > 1 || fitting.isEmpty()) {
        fitting.add(
            new Run(
                CleanText.cut(text, Math.clamp(text.length() - 2, 2, Math.max(2, end))),
                last.weight(),
                last.target()));
      }
      set = set(fitting, style, measure, Optional.empty());
    }
    return set(fitting, style, measure, tag);
  }

  private TextStyle dressed(TextStyle style) {
    return style.in(file.style().colour(style.colour()));
  }

  private Span span(Run run, TextStyle style) {
    TextStyle own =
        switch (run.weight()) {
          case PLAIN -> style;
          case STRONG -> style.in(Cut.SEMIBOLD);
          case MUTED -> style.in(Look.MUTED);
        };
    return new Span(
        run.text(), dressed(run.target().isPresent() ? own.in(Look.LINK) : own), run.target());
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
