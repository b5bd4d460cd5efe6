package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Set text with the structure element it belongs to; knows how to paint each of its lines. */
final class TaggedText {
  private final PdfFile file;
  private final SetText text;
  private final Optional<Tag> tag;

  /** What runs over several lines is one element; it is made when its first part comes. */
  private final SortedMap<Integer, Tag> parts = new TreeMap<>();

  TaggedText(PdfFile file, SetText text, Optional<Tag> tag) {
    this.file = file;
    this.text = text;
    this.tag = tag;
    if (text.isPlain()) {
      tag.ifPresent(element -> text.logical().ifPresent(element::actualText));
    }
  }

  SetText text() {
    return text;
  }

  int lines() {
    return text.lines().size();
  }

  /** Paints one line, the top of its band at {@code top}. */
  void paintLine(Page page, int number, float left, float top) {
    SetText.Line line = text.lines().get(number);
    float x = left;
    for (SetText.Stretch stretch : text.stretches(line)) {
      float baseline = top + text.baseline();
      Span span = stretch.span();
      if (tag.isPresent() && span.target().isPresent()) {
        Tag link = part(tag.get(), "Link", stretch);
        page.mark(Optional.of(link));
        file.link(
            page,
            link,
            "Go to " + CleanText.line(span.text(), 80),
            span.target().get(),
            x,
            baseline - span.style().size(),
            stretch.width(),
            span.style().size() * 1.25f);
      } else {
        page.mark(tag.map(whole -> isInParts() ? part(whole, "Span", stretch) : whole));
      }
      text.paint(page, stretch, x, baseline);
      x += stretch.width();
    }
  }

  /** Whether its parts are told one by one: one leads elsewhere, one is read in another order. */
  private boolean isInParts() {
    return !text.isPlain() && text.logical().isPresent();
  }

  private Tag part(Tag whole, String type, SetText.Stretch stretch) {
    return parts.computeIfAbsent(
        stretch.spanNumber(),
        first -> {
          Tag part = whole.child(type);
          if (isInParts()) {
            part.actualText(stretch.span().read());
          }
          return part;
        });
  }

  /** Paints all lines below each other. */
  void paint(Page page, float left, float top) {
    for (int line = 0; line < lines(); line++) {
      paintLine(page, line, left, top + line * text.lineHeight());
    }
  }

  /** Paints the first line so that it ends at, or is centred on, a place. */
  void paintAligned(Page page, float x, float top, float share) {
    paintLine(page, 0, x - text.lines().getFirst().width() * share, top);
  }

  /** One line as a band, moved to the right. */
  Strip line(int number, float indent) {
    return new Strip() {
      @Override
      public float height() {
        return text.lineHeight();
      }

      @Override
      public void paint(Page page, float left, float top) {
        paintLine(page, number, left + indent, top);
      }
    };
  }
}
