package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.Block.Matrix;
import io.gridstride.report.Block.MatrixCell;
import io.gridstride.report.Block.MatrixRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A matrix of counts on tinted cells with words on both axes. */
final class MatrixStrip implements Strip {
  private static final float LABEL = 30 * MILLIMETRE;
  private static final float CELL_HEIGHT = 8.6f * MILLIMETRE;
  private static final float GAP = 1.6f;
  private static final float HEAD = 15;

  private record Placed(TaggedText text, int ground) {}

  private record Line(TaggedText label, List<Placed> cells) {}

  private final float cellWidth;
  private final TaggedText corner;
  private final List<TaggedText> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  MatrixStrip(Typesetter typesetter, Matrix matrix, Tag parent, float width) {
    cellWidth = (width - LABEL) / matrix.columns().size() - GAP;
    Tag table = parent.child("Table").summary(matrix.summary());
    Tag head = table.child("THead").child("TR");
    corner =
        typesetter.setLine(
            matrix.rowAxis() + " \u2193  " + matrix.columnAxis() + " \u2192",
            Look.TABLE_HEAD,
            LABEL - 4,
            Optional.of(head.child("TH").columnHead()));
    for (String column : matrix.columns()) {
      heads.add(
          typesetter.setLine(
              column, Look.TABLE_HEAD, cellWidth, Optional.of(head.child("TH").columnHead())));
    }
    Tag body = table.child("TBody");
    for (MatrixRow row : matrix.rows()) {
      Tag line = body.child("TR");
      TaggedText label =
          typesetter.setLine(
              row.label(), Look.SMALL, LABEL - 4, Optional.of(line.child("TH").rowHead()));
      List<Placed> cells = new ArrayList<>();
      for (MatrixCell cell : row.cells()) {
        cells.add(placed(typesetter, cell, line.child("TD")));
      }
      lines.add(new Line(label, cells));
    }
  }

  private static Placed placed(Typesetter typesetter, MatrixCell cell, Tag tag) {
    Look.Shade shade = Look.shade(cell.tone());
    TextStyle style =
        cell.count() == 0 ? Look.SMALL.in(shade.text()) : Look.CELL_COUNT.in(shade.text());
    TaggedText text =
        typesetter.set(Integer.toString(cell.count()), style, Float.MAX_VALUE, Optional.of(tag));
    return new Placed(text, shade.ground());
  }

  @Override
  public float height() {
    return HEAD + lines.size() * (CELL_HEIGHT + GAP);
  }

  @Override
  public void paint(Page page, float left, float top) {
    corner.paintLine(page, 0, left, top);
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).paintAligned(page, cellX(left, i) + cellWidth / 2, top, .5f);
    }
    for (int row = 0; row < lines.size(); row++) {
      Line line = lines.get(row);
      float y = top + HEAD + row * (CELL_HEIGHT + GAP);
      line.label().paintLine(page, 0, left, centred(y, line.label()));
      for (int i = 0; i < line.cells().size(); i++) {
        Placed cell = line.cells().get(i);
        float x = cellX(left, i);
        Shapes.rounded(page, Ink.fill(cell.ground()), x, y, cellWidth, CELL_HEIGHT, 2.5f);
        cell.text().paintAligned(page, x + cellWidth / 2, centred(y, cell.text()), .5f);
      }
    }
  }

  private float cellX(float left, int column) {
    return left + LABEL + column * (cellWidth + GAP);
  }

  private static float centred(float y, TaggedText text) {
    return y + (CELL_HEIGHT - text.text().lineHeight()) / 2;
  }
}
