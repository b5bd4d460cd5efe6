package io.gridstride.report.pdf;

import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets short entries in columns, line by line, so that a page may end below any line. */
final class EntriesLayout {
  private static final int COLUMNS = 3;
  private static final float GAP = 5 * PageFormat.MILLIMETRE;
  private static final float BELOW = 1.1f * PageFormat.MILLIMETRE;
  private static final int LONGEST_LINES = 6;

  private final Typesetter typesetter;
  private final Flow flow;

  EntriesLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  void add(Entries entries, Tag parent) {
    Tag list = parent.child("L");
    float pitch = (flow.width() + GAP) / COLUMNS;
    List<Entry> all = entries.entries();
    for (int from = 0; from < all.size(); from += COLUMNS) {
      List<Entry> line = all.subList(from, Math.min(from + COLUMNS, all.size()));
      List<TaggedText> texts = new ArrayList<>();
      for (Entry entry : line) {
        Tag tag = list.child("LI").child("LBody");
        texts.add(
            typesetter.setLines(
                entry.runs(), Look.SMALL, pitch - GAP, LONGEST_LINES, Optional.of(tag)));
      }
      boolean keep = from == 0 || (from + COLUMNS < all.size() && from + 2 * COLUMNS >= all.size());
      flow.add(
          new Piece(
              new LineStrip(typesetter.file(), line, texts, pitch),
              from == 0 ? Look.BETWEEN : 0,
              keep && all.size() > COLUMNS));
    }
  }

  private record LineStrip(PdfFile file, List<Entry> entries, List<TaggedText> texts, float pitch)
      implements Strip {
    @Override
    public float height() {
      return BELOW
          + (float) texts.stream().mapToDouble(text -> text.text().height()).max().orElse(0);
    }

    @Override
    public void paint(Page page, float left, float top) {
      for (int i = 0; i < texts.size(); i++) {
        entries.get(i).id().ifPresent(id -> file.place(id, page, top));
        texts.get(i).paint(page, left + i * pitch, top);
      }
    }
  }
}
