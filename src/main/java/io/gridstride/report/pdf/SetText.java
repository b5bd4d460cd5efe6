package io.gridstride.report.pdf;

import io.gridstride.font.ArabicForms;
import io.gridstride.font.CleanText;
import io.gridstride.font.Cut;
import io.gridstride.font.Typeface;
import io.gridstride.font.VisualOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Text broken into lines no wider than its measure. Breaks fall after spaces and hyphens, else
 * after a separator inside a word, else anywhere; the time taken grows with the length only.
 */
final class SetText {
  /** Characters {@code from} (included) to {@code to} (excluded). */
  record Line(int from, int to, float width) {}

  /** What is written in one go: characters of one line in one style. */
  record Stretch(int spanNumber, Span span, int from, int to, float width) {}

  private static final float TOLERANCE = .01f;

  /** PDF/A lets a string be 32,767 bytes long. */
  private static final int LONGEST_READ = 8_000;

  private static final List<Cut> CUTS = List.of(Cut.values());

  private final FontSet fonts;
  private final List<Span> spans;
  private int[] characters = new int[0];
  private int[] spanOf = new int[0];

  /** Number of the cut that has each character. */
  private byte[] cutOf = new byte[0];

  private int length;
  private final char[] glyphs;
  private final double[] ends;
  private final Optional<String> logical;
  private final List<Line> lines = new ArrayList<>(2);

  /** Sets text in lines of at most {@code measure} points. */
  SetText(FontSet fonts, float measure, List<Span> spans) {
    this.fonts = fonts;
    this.spans = spans;
    for (int span = 0; span < spans.size(); span++) {
      collect(span);
    }
    characters = Arrays.copyOf(characters, length);
    spanOf = Arrays.copyOf(spanOf, length);
    cutOf = Arrays.copyOf(cutOf, length);
    glyphs = new char[length];
    ends = new double[length + 1];
    shape();
    breakLines(measure);
    logical = reorder();
  }

  /** Puts each line into the order on paper; what the text was before, if that differs. */
  private Optional<String> reorder() {
    if (Arrays.stream(characters, 0, length).noneMatch(VisualOrder::isRightToLeft)) {
      return Optional.empty();
    }
    lines.stream().filter(line -> line.to() > line.from()).forEach(this::reorder);
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.read()));
    return Optional.of(CleanText.cut(text.toString(), LONGEST_READ));
  }

  private void reorder(Line line) {
    int[] places = VisualOrder.of(characters, line.from(), line.to());
    int first = line.from();
    int[] oldCharacters = Arrays.copyOfRange(characters, first, line.to());
    int[] oldSpans = Arrays.copyOfRange(spanOf, first, line.to());
    byte[] oldCuts = Arrays.copyOfRange(cutOf, first, line.to());
    char[] oldGlyphs = Arrays.copyOfRange(glyphs, first, line.to());
    double[] oldEnds = Arrays.copyOfRange(ends, first, line.to() + 1);
    for (int i = 0; i < places.length; i++) {
      boolean backwards = places[i] < 0;
      int from = (backwards ? ~places[i] : places[i]) - first;
      int to = first + i;
      characters[to] = oldCharacters[from];
      spanOf[to] = oldSpans[from];
      cutOf[to] = oldCuts[from];
      glyphs[to] = oldGlyphs[from];
      ends[to + 1] = ends[to] + oldEnds[from + 1] - oldEnds[from];
      if (backwards) {
        mirror(to);
      }
    }
  }

  private void mirror(int place) {
    int mirrored = VisualOrder.mirrored(characters[place]);
    Cut cut = CUTS.get(cutOf[place]);
    int glyph = fonts.face(cut).glyph(mirrored);
    if (mirrored != characters[place] && glyph != 0) {
      fonts.use(cut, mirrored);
      characters[place] = mirrored;
      glyphs[place] = (char) glyph;
    }
  }

  /** The text as one reads it; empty when that is the order on paper. */
  Optional<String> logical() {
    return logical;
  }

  private void collect(int span) {
    Cut wanted = spans.get(span).style().cut();
    CleanText.forEach(
        ArabicForms.joined(spans.get(span).text()),
        character -> {
          boolean thirdBreak =
              character == '\n'
                  && length > 1
                  && characters[length - 1] == '\n'
                  && characters[length - 2] == '\n';
          if (!thirdBreak) {
            collect(character, span, wanted);
          }
        });
  }

  private void collect(int character, int span, Cut wanted) {
    if (character == '\n') {
      push(character, span, wanted);
      return;
    }
    Optional<Cut> having = fonts.having(character, wanted);
    if (having.isPresent()) {
      push(character, span, having.get());
    } else {
      CleanText.instead(character).chars().forEach(shown -> collect(shown, span, wanted));
    }
  }

  private void push(int character, int span, Cut cut) {
    if (length == characters.length) {
      int room = Math.max(16, length * 2);
      characters = Arrays.copyOf(characters, room);
      spanOf = Arrays.copyOf(spanOf, room);
      cutOf = Arrays.copyOf(cutOf, room);
    }
    characters[length] = character;
    spanOf[length] = span;
    cutOf[length] = (byte) CUTS.indexOf(cut);
    length++;
  }

  private void shape() {
    for (int i = 0; i < length; i++) {
      float advance = 0;
      if (characters[i] != '\n') {
        Cut cut = CUTS.get(cutOf[i]);
        Typeface face = fonts.face(cut);
        fonts.use(cut, characters[i]);
        glyphs[i] = (char) face.glyph(characters[i]);
        advance = face.advance(glyphs[i]) * spans.get(spanOf[i]).style().size() / 1000;
      }
      ends[i + 1] = ends[i] + advance;
    }
  }

  private void breakLines(float measure) {
    int start = 0;
    int good = 0;
    int poor = 0;
    for (int i = 0; i < length; i++) {
      int c = characters[i];
      if (c == '\n') {
        add(start, i);
        start = i + 1;
      } else if (c == ' ') {
        good = Breaks.wellAfter(characters, length, i) ? i + 1 : good;
      } else {
        // Twice when what stood before the break was narrower than the character that is too much.
        while (width(start, i + 1) > measure + TOLERANCE && i > start) {
          int end = good > start ? good : poor > start ? poor : i;
          add(start, end);
          start = end;
        }
        if (Breaks.wellAfter(characters, length, i)) {
          good = i + 1;
        } else if (Breaks.poorlyAfter(characters, length, i)) {
          poor = i + 1;
        }
      }
    }
    if (start < length || lines.isEmpty()) {
      add(start, length);
    }
  }

  /** One space stays at the end of a line, so that a copied text keeps its words apart. */
  private void add(int from, int end) {
    int last = end;
    while (last > from && characters[last - 1] == ' ') {
      last--;
    }
    lines.add(new Line(from, Math.min(end, last + 1), width(from, last)));
  }

  private float width(int from, int to) {
    return (float) (ends[to] - ends[from]);
  }

  /** Whether nothing in it leads elsewhere. */
  boolean isPlain() {
    return spans.stream().allMatch(span -> span.target().isEmpty());
  }

  List<Line> lines() {
    return lines;
  }

  void paint(Page page, Stretch stretch, float x, float baseline) {
    TextStyle style = stretch.span().style().in(CUTS.get(cutOf[stretch.from()]));
    page.text(style, x, baseline, glyphs, stretch.from(), stretch.to());
  }

  List<Stretch> stretches(Line line) {
    List<Stretch> found = new ArrayList<>(1);
    int from = line.from();
    while (from < line.to()) {
      int to = from + 1;
      while (to < line.to() && spanOf[to] == spanOf[from] && cutOf[to] == cutOf[from]) {
        to++;
      }
      found.add(new Stretch(spanOf[from], spans.get(spanOf[from]), from, to, width(from, to)));
      from = to;
    }
    return found;
  }

  /** Of every line, so that lines of neighbouring texts stay level. */
  float lineHeight() {
    return (float) spans.stream().mapToDouble(s -> s.style().lineHeight()).max().orElse(0);
  }

  /** From the top of a line to its baseline. */
  float baseline() {
    float drop = (float) spans.stream().mapToDouble(s -> s.style().drop()).max().orElse(0);
    return lineHeight() / 2 + drop;
  }

  float height() {
    return lines.size() * lineHeight();
  }

  float widest() {
    return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
