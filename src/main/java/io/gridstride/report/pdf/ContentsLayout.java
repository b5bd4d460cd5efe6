package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.CleanText;
import io.gridstride.font.Cut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of contents. Its pages are taken before the chapters are set, and filled when every
 * page number is known.
 */
final class ContentsLayout {
  static final String ID = "contents";
  static final String TITLE = "Contents";

  /** One line; a chapter has level 0, a heading inside it level 1. */
  record Entry(String title, String id, int level) {}

  /** Heights of a line, from wide to close. */
  private static final List<Float> LINES = List.of(16f, 14.6f, 13.4f, 12.4f);

  private static final float BEFORE_CHAPTER = 4;

  /** Of a second page; for less, what stands inside chapters is left out. */
  private static final float WORTH_A_PAGE = 1 / 3f;

  private static final float INDENT = 7 * MILLIMETRE;
  private static final float NUMBER = 14 * MILLIMETRE;
  private static final TextStyle CHAPTER = new TextStyle(Cut.SEMIBOLD, 9.6f, Look.INK, 1.4f);
  private static final TextStyle INNER = new TextStyle(Cut.REGULAR, 9, Look.INK, 1.4f);

  private record Slot(Entry entry, Page page, float y) {}

  private final PdfFile file;
  private final Typesetter typesetter;
  private final Tag heading;
  private final Tag table;
  private final float line;
  private final List<Page> pages = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();

  ContentsLayout(PdfFile file, List<Entry> entries) {
    this.file = file;
    this.typesetter = new Typesetter(file);
    Tag section = file.root().child("Sect");
    heading = section.child("H1");
    table = section.child("TOC");
    file.bookmark(file.outline(), TITLE, ID);
    float head = Look.CHAPTER.lineHeight() + Look.AFTER_CHAPTER;
    float y = newPage() + head;
    float page = file.sheets().text().frameHeight();
    line =
        LINES.stream()
            .filter(height -> head + height(entries, height) <= page)
            .findFirst()
            .orElse(LINES.getFirst());
    float over = head + height(entries, LINES.getLast()) - page;
    List<Entry> shown =
        over > 0 && over < page * WORTH_A_PAGE
            ? entries.stream().filter(entry -> entry.level() == 0).toList()
            : entries;
    for (int i = 0; i < shown.size(); i++) {
      Entry entry = shown.get(i);
      float needed = entry.level() == 0 ? height(chapter(shown, i), line) : line;
      y += entry.level() == 0 ? BEFORE_CHAPTER : 0;
      float room = pages.getLast().format().frameBottom() - y;
      if (room < line || (room < needed && needed < page * WORTH_A_PAGE)) {
        y = newPage();
      }
      slots.add(new Slot(entry, pages.getLast(), y));
      y += line;
    }
  }

  /** A chapter's line with those of what is in it. */
  private static List<Entry> chapter(List<Entry> entries, int first) {
    int end = first + 1;
    while (end < entries.size() && entries.get(end).level() > 0) {
      end++;
    }
    return entries.subList(first, end);
  }

  private static float height(List<Entry> entries, float line) {
    long chapters = entries.stream().filter(entry -> entry.level() == 0).count();
    return entries.size() * line + chapters * BEFORE_CHAPTER;
  }

  private float newPage() {
    Page page = file.newPage(file.sheets().text(), TITLE);
    pages.add(page);
    return page.format().head();
  }

  /** Writes the lines with the pages that their places have come to stand on. */
  void fill() throws IOException {
    Page first = pages.getFirst();
    PageFormat format = first.format();
    file.place(ID, first, format.head());
    typesetter
        .set(TITLE, Look.CHAPTER, format.frameWidth(), Optional.of(heading))
        .paint(first, format.side(), format.head());
    slots.forEach(this::line);
    for (Page page : pages) {
      file.pack(page);
    }
  }

  private void line(Slot slot) {
    Entry entry = slot.entry();
    Page page = slot.page();
    PageFormat format = page.format();
    float indent = entry.level() * INDENT;
    float left = format.side() + indent;
    float right = format.side() + format.frameWidth();
    String number = Integer.toString(file.pageNumber(entry.id()));
    Tag link = table.child("TOCI").child("Reference").child("Link");
    TextStyle style = entry.level() == 0 ? CHAPTER : INNER;
    TaggedText title =
        typesetter.setLine(
            entry.title() + " ", style, format.frameWidth() - indent - NUMBER, Optional.of(link));
    TaggedText at = typesetter.set(number, style, NUMBER, Optional.of(link));
    title.paintLine(page, 0, left, slot.y());
    at.paintAligned(page, right, slot.y(), 1);
    file.link(
        page,
        link,
        CleanText.line(entry.title(), 200) + ", page " + number,
        entry.id(),
        left,
        slot.y(),
        right - left,
        line);
    leader(
        page,
        left + title.text().widest() + 6,
        right - at.text().widest() - 6,
        slot.y() + title.text().baseline());
  }

  private static void leader(Page page, float from, float to, float y) {
    if (to > from) {
      page.mark(Page.ARTIFACT);
      page.paint(Ink.dashed(Look.HEAD_LINE, .6, 1.6), path -> path.move(from, y).line(to, y));
    }
  }
}
