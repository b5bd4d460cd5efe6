package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.Window;
import java.util.ArrayList;
import java.util.List;

/** The signs of a drawing with their words, in rows that begin at the left. */
final class LegendStrip implements Strip {
  /** Points per unit of its scenes. */
  private static final double SCALE = .44;

  private static final double GAP = 14;

  private final Typesetter typesetter;
  private final List<Scene> items;
  private final Tag tag;
  private final float width;
  private final List<Double> lefts = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final double rowHeight;

  LegendStrip(Typesetter typesetter, List<Scene> items, Tag tag, float width) {
    this.typesetter = typesetter;
    this.items = items;
    this.tag = tag;
    this.width = width;
    double left = 0;
    int row = 0;
    double highest = 0;
    for (Scene item : items) {
      double wide = item.extent().width() * SCALE;
      if (left > 0 && left + wide > width) {
        row++;
        left = 0;
      }
      lefts.add(left);
      rows.add(row);
      left += wide + GAP;
      highest = Math.max(highest, item.extent().height() * SCALE);
    }
    rowHeight = highest;
  }

  @Override
  public float height() {
    return rows.isEmpty() ? 0 : (float) (rowHeight * (rows.getLast() + 1));
  }

  @Override
  public void paint(Page page, float left, float top) {
    for (int i = 0; i < items.size(); i++) {
      Scene item = items.get(i);
      new ScenePainter(typesetter, tag, item, Window.whole(item.extent()), SCALE)
          .paint(page, left + lefts.get(i), top + rows.get(i) * rowHeight);
    }
    tag.boundingBox(page.box(left, top, width, height()));
  }
}
