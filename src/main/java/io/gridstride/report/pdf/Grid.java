package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table on paper: columns, a head that comes again on every page, rows that stay whole unless one
 * fills most of a page.
 */
final class Grid {
  /** A column's place relative to the table's left edge. */
  record Slot(float x, float width) {}

  private static final float TALLEST_WHOLE_ROW = .6f;

  private final Typesetter typesetter;
  private final Flow flow;
  private final Tag table;
  private final List<Slot> slots;
  private final Strip repeatedHead;
  private final Tag body;

  /**
   * @param widths of the columns, in points
   */
  Grid(
      Typesetter typesetter,
      Flow flow,
      Tag parent,
      String summary,
      List<String> heads,
      float[] widths) {
    this.typesetter = typesetter;
    this.flow = flow;
    table = parent.child("Table").summary(CleanText.line(summary, 300));
    slots = slots(widths);
    Tag row = table.child("THead").child("TR");
    List<Optional<Tag>> tags = new ArrayList<>();
    heads.forEach(head -> tags.add(Optional.of(row.child("TH").columnHead())));
    flow.add(new Piece(head(heads, tags), Look.BETWEEN, true));
    repeatedHead = head(heads, heads.stream().map(head -> Page.ARTIFACT).toList());
    body = table.child("TBody");
  }

  private static List<Slot> slots(float[] widths) {
    List<Slot> slots = new ArrayList<>();
    float x = 0;
    for (float width : widths) {
      slots.add(new Slot(x, width));
      x += width;
    }
    return slots;
  }

  private Strip head(List<String> heads, List<Optional<Tag>> tags) {
    List<TaggedText> texts = new ArrayList<>();
    float height = 0;
    for (int i = 0; i < heads.size(); i++) {
      float measure = slots.get(i).width() - 2 * Field.PAD_X;
      texts.add(typesetter.set(heads.get(i), Look.TABLE_HEAD, measure, tags.get(i)));
      height = Math.max(height, texts.get(i).text().height());
    }
    return new HeadStrip(texts, slots, height + 2 * Field.PAD_Y);
  }

  /** The room for text in a column. */
  float measure(int column) {
    return slots.get(column).width() - 2 * Field.PAD_X;
  }

  /** The tags of a new row's fields; the first one heads the row. */
  List<Tag> newRow() {
    Tag row = body.child("TR");
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      tags.add(i == 0 ? row.child("TH").rowHead() : row.child("TD"));
    }
    return tags;
  }

  /** Of a row that stays whole. */
  static float height(List<Field> fields) {
    return lines(fields) * Look.SMALL.lineHeight() + 2 * Field.PAD_Y;
  }

  private static int lines(List<Field> fields) {
    return fields.stream().mapToInt(Field::lines).max().orElse(1);
  }

  /**
   * @param keepWithNext whether no page ends after this row
   */
  void add(List<String> ids, List<Field> fields, boolean keepWithNext) {
    int lines = lines(fields);
    RowStrip whole = new RowStrip(typesetter.file(), slots, fields, ids, 0, lines, true);
    if (whole.height() <= flow.format().frameHeight() * TALLEST_WHOLE_ROW) {
      flow.add(new Piece(whole, 0, keepWithNext).repeating(repeatedHead));
      return;
    }
    for (int line = 0; line < lines; line++) {
      Strip slice =
          new RowStrip(
              typesetter.file(),
              slots,
              fields,
              line == 0 ? ids : List.of(),
              line,
              line + 1,
              line == lines - 1);
      flow.add(new Piece(slice, 0, line == 0).repeating(repeatedHead));
    }
  }

  private record HeadStrip(List<TaggedText> texts, List<Slot> slots, float height)
      implements Strip {
    @Override
    public void paint(Page page, float left, float top) {
      Slot last = slots.getLast();
      float width = last.x() + last.width();
      Shapes.fill(page, Look.HEAD_FILL, left, top, width, height);
      Shapes.rule(page, Look.HEAD_LINE, left, top + height, width, .8f);
      for (int i = 0; i < texts.size(); i++) {
        Slot slot = slots.get(i);
        TaggedText text = texts.get(i);
        text.paint(page, left + slot.x() + Field.PAD_X, top + Field.PAD_Y);
      }
    }
  }

  private record RowStrip(
      PdfFile file,
      List<Slot> slots,
      List<Field> fields,
      List<String> ids,
      int from,
      int to,
      boolean last)
      implements Strip {
    @Override
    public float height() {
      return (to - from) * Look.SMALL.lineHeight()
          + (from == 0 ? Field.PAD_Y : 0)
          + (last ? Field.PAD_Y : 0);
    }

    @Override
    public void paint(Page page, float left, float top) {
      ids.forEach(id -> file.place(id, page, top));
      float textTop = from == 0 ? top : top - Field.PAD_Y;
      for (int i = 0; i < fields.size(); i++) {
        Slot slot = slots.get(i);
        fields
            .get(i)
            .paint(
                page, from, to, new Field.Area(left + slot.x(), textTop, slot.width(), height()));
      }
      if (last) {
        Slot end = slots.getLast();
        Shapes.rule(page, Look.HAIRLINE, left, top + height(), end.x() + end.width(), .5f);
      }
    }
  }
}
