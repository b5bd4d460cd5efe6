package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.Cut;
import io.gridstride.report.document.Block.Chart;
import io.gridstride.report.document.Block.ChartCell;
import io.gridstride.report.document.Block.ChartRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart: its title, and counts on tinted cells with words on both sides. */
final class ChartStrip implements Strip {
  private static final float GAP = 1.4f;
  private static final float BELOW_TITLE = 1.5f * MILLIMETRE;
  private static final float BELOW_HEAD = 1 * MILLIMETRE;
  private static final TextStyle HEAD = new TextStyle(Cut.MEDIUM, 7.2f, Look.MUTED, 1.4f);

  private record Cell(TaggedText text, int ground) {}

  private record Line(TaggedText label, List<Cell> cells) {}

  private final float cellHeight;
  private final float labelWidth;
  private final float cellWidth;
  private final TaggedText title;
  private final TaggedText corner;
  private final List<TaggedText> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  ChartStrip(
      Typesetter typesetter,
      Chart chart,
      Tag parent,
      float width,
      float labelWidth,
      Density density) {
    cellHeight = density.chartCell();
    this.labelWidth = labelWidth;
    cellWidth = (width - labelWidth) / chart.columns().size() - GAP;
    title =
        typesetter.setLine(
            chart.title(), density.heading(), width, Optional.of(parent.child("H2")));
    Tag table = parent.child("Table").summary(chart.summary());
    Tag head = table.child("THead").child("TR");
    corner =
        typesetter.set(
            chart.corner(), HEAD, labelWidth - 4, Optional.of(head.child("TH").columnHead()));
    for (String column : chart.columns()) {
      heads.add(
          typesetter.setLine(
              column, HEAD, cellWidth + GAP, Optional.of(head.child("TH").columnHead())));
    }
    Tag body = table.child("TBody");
    int largest =
        chart.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(ChartCell::count)
            .max()
            .orElse(0);
    for (ChartRow row : chart.rows()) {
      Tag line = body.child("TR");
      TaggedText label =
          typesetter.setLine(
              row.label(), Look.SMALL, labelWidth - 4, Optional.of(line.child("TH").rowHead()));
      List<Cell> cells = new ArrayList<>();
      for (ChartCell cell : row.cells()) {
        cells.add(cell(typesetter, cell, largest, line.child("TD")));
      }
      lines.add(new Line(label, cells));
    }
  }

  private static Cell cell(Typesetter typesetter, ChartCell cell, int largest, Tag tag) {
    int count = cell.count();
    int ground =
        cell.tone()
            .map(tone -> Look.shade(tone).ground())
            .orElseGet(() -> count == 0 ? Look.NOTHING : Look.heat(count / (double) largest));
    int colour =
        cell.tone().map(tone -> Look.shade(tone).text()).orElse(count == 0 ? Look.MUTED : Look.INK);
    TextStyle style = (count == 0 ? Look.SMALL : Look.CELL_COUNT).in(colour);
    return new Cell(
        typesetter.set(Integer.toString(count), style, Float.MAX_VALUE, Optional.of(tag)), ground);
  }

  private float gridTop() {
    return title.text().height() + BELOW_TITLE + corner.text().height() + BELOW_HEAD;
  }

  @Override
  public float height() {
    return gridTop() + lines.size() * (cellHeight + GAP);
  }

  @Override
  public void paint(Page page, float left, float top) {
    title.paint(page, left, top);
    corner.paint(page, left, top + title.text().height() + BELOW_TITLE);
    float headTop = top + gridTop() - BELOW_HEAD - HEAD.lineHeight();
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).paintAligned(page, cellX(left, i) + cellWidth / 2, headTop, .5f);
    }
    for (int row = 0; row < lines.size(); row++) {
      Line line = lines.get(row);
      float y = top + gridTop() + row * (cellHeight + GAP);
      line.label().paintLine(page, 0, left, centred(y, line.label()));
      for (int i = 0; i < line.cells().size(); i++) {
        Cell cell = line.cells().get(i);
        float x = cellX(left, i);
        Shapes.rounded(page, Ink.fill(cell.ground()), x, y, cellWidth, cellHeight, 2.5f);
        cell.text().paintAligned(page, x + cellWidth / 2, centred(y, cell.text()), .5f);
      }
    }
  }

  private float cellX(float left, int column) {
    return left + labelWidth + column * (cellWidth + GAP);
  }

  private float centred(float y, TaggedText text) {
    return y + (cellHeight - text.text().lineHeight()) / 2;
  }
}
