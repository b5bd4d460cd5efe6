package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.font.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private static final String SEPARATORS = "/._:?&=@,;|\\";

  private final List<Span> spans;
  private final int[] characters;
  private final char[] glyphs;
  private final int[] spanOf;
  private final double[] ends;
  private final int length;
  private final List<Line> lines = new ArrayList<>(2);

  /** Sets text in lines of at most {@code measure} points. */
  SetText(FontSet fonts, float measure, List<Span> spans) {
    this.spans = spans;
    int capacity =
        spans.stream().mapToInt(s -> Math.min(s.text().length(), CleanText.LIMIT) * 3).sum();
    int[] codes = new int[capacity];
    int[] owners = new int[capacity];
    length = collect(codes, owners);
    characters = Arrays.copyOf(codes, length);
    spanOf = Arrays.copyOf(owners, length);
    glyphs = new char[length];
    ends = new double[length + 1];
    shape(fonts);
    breakLines(measure);
  }

  private int collect(int[] codes, int[] owners) {
    int[] count = new int[1];
    for (int span = 0; span < spans.size(); span++) {
      int owner = span;
      CleanText.forEach(
          spans.get(span).text(),
          character -> {
            int n = count[0];
            boolean thirdBreak =
                character == '\n' && n > 1 && codes[n - 1] == '\n' && codes[n - 2] == '\n';
            if (!thirdBreak) {
              codes[n] = character;
              owners[n] = owner;
              count[0]++;
            }
          });
    }
    return count[0];
  }

  private void shape(FontSet fonts) {
    for (int i = 0; i < length; i++) {
      TextStyle style = spans.get(spanOf[i]).style();
      float advance = 0;
      if (characters[i] != '\n') {
        Typeface face = fonts.face(style.cut());
        int shown = face.shown(characters[i]);
        fonts.use(style.cut(), shown);
        glyphs[i] = (char) face.glyph(shown);
        advance = face.advance(glyphs[i]) * style.size() / 1000;
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
        good = i + 1;
      } else {
        // Twice when what stood before the break was narrower than the character that is too much.
        while (width(start, i + 1) > measure + TOLERANCE && i > start) {
          int end = good > start ? good : poor > start ? poor : i;
          add(start, end);
          start = end;
        }
        if (breaksWellAfter(i)) {
          good = i + 1;
        } else if (SEPARATORS.indexOf(c) >= 0) {
          poor = i + 1;
        }
      }
    }
    if (start < length || lines.isEmpty()) {
      add(start, length);
    }
  }

  private boolean breaksWellAfter(int i) {
    boolean hyphen =
        characters[i] == '-'
            && i > 0
            && i + 1 < length
            && Character.isLetter(characters[i - 1])
            && Character.isLetter(characters[i + 1]);
    return hyphen || Character.isIdeographic(characters[i]);
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

  List<Line> lines() {
    return lines;
  }

  void paint(Page page, Stretch stretch, float x, float baseline) {
    page.text(stretch.span().style(), x, baseline, glyphs, stretch.from(), stretch.to());
  }

  List<Stretch> stretches(Line line) {
    List<Stretch> found = new ArrayList<>(1);
    int from = line.from();
    while (from < line.to()) {
      int to = from + 1;
      while (to < line.to() && spanOf[to] == spanOf[from]) {
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
