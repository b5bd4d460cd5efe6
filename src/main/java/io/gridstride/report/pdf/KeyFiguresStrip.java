package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Big numbers side by side, each with its word. */
final class KeyFiguresStrip implements Strip {
  private static final float HEIGHT = 16.5f * MILLIMETRE;
  private static final float GAP = 3 * MILLIMETRE;
  private static final float PAD = 3 * MILLIMETRE;

  private record Placed(TaggedText value, TaggedText label, int mark) {}

  private final List<Placed> figures = new ArrayList<>();
  private final float width;

  KeyFiguresStrip(Typesetter typesetter, KeyFigures block, Tag parent, float total) {
    int count = block.figures().size();
    width = (total - GAP * (count - 1)) / count;
    Tag list = parent.child("L");
    for (KeyFigure figure : block.figures()) {
      Optional<Tag> body = Optional.of(list.child("LI").child("LBody"));
      Look.Shade shade = Look.shade(figure.tone());
      float measure = width - 2 * PAD;
      figures.add(
          new Placed(
              typesetter.setLine(
                  figure.value() + " ", Look.FIGURE_VALUE.in(shade.text()), measure, body),
              typesetter.setLine(figure.label(), Look.CAPTION, measure, body),
              shade.dot()));
    }
  }

  @Override
  public float height() {
    return HEIGHT;
  }

  @Override
  public void paint(Page page, float left, float top) {
    float x = left;
    for (Placed figure : figures) {
      Shapes.rounded(page, Ink.line(Look.HAIRLINE, .8), x, top, width, HEIGHT, 4);
      Shapes.fill(page, figure.mark(), x + PAD, top - .4f, 7 * MILLIMETRE, 1.6f);
      figure.value().paintLine(page, 0, x + PAD, top + 2.6f * MILLIMETRE);
      figure.label().paintLine(page, 0, x + PAD, top + 10.6f * MILLIMETRE);
      x += width + GAP;
    }
  }
}
