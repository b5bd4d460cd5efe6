package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.document.Block.Chart;
import io.gridstride.report.document.Block.Charts;
import java.util.ArrayList;
import java.util.List;

/** Charts side by side, each as wide as its columns ask for. */
final class ChartsStrip implements Strip {
  private static final float GAP = 9 * MILLIMETRE;
  private static final float LABEL = 27 * MILLIMETRE;
  private static final float WIDER_LABEL = 34 * MILLIMETRE;
  private static final int LONG_LABEL = 16;

  private record Placed(ChartStrip chart, float x) {}

  private final List<Placed> charts = new ArrayList<>();

  ChartsStrip(Typesetter typesetter, Charts block, Tag parent, float width, Density density) {
    float cells = width - GAP * (block.charts().size() - 1);
    int columns = 0;
    for (Chart chart : block.charts()) {
      cells -= label(chart);
      columns += chart.columns().size();
    }
    float x = 0;
    for (Chart chart : block.charts()) {
      float label = label(chart);
      float own = label + cells * chart.columns().size() / columns;
      charts.add(new Placed(new ChartStrip(typesetter, chart, parent, own, label, density), x));
      x += own + GAP;
    }
  }

  private static float label(Chart chart) {
    boolean wide = chart.rows().stream().anyMatch(row -> row.label().length() > LONG_LABEL);
    return wide ? WIDER_LABEL : LABEL;
  }

  @Override
  public float height() {
    return (float) charts.stream().mapToDouble(placed -> placed.chart().height()).max().orElse(0);
  }

  @Override
  public void paint(Page page, float left, float top) {
    charts.forEach(placed -> placed.chart().paint(page, left + placed.x(), top));
  }
}
