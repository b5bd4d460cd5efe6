package io.gridstride.ui.canvas;

import io.gridstride.drawing.TextMeasure;
import io.gridstride.ui.look.Fonts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/**
 * Measures in the bundled font at one large size and scales, so that line breaks do not depend on
 * the zoom and match those of the report.
 */
public final class FontMeasure implements TextMeasure {
  private static final double MEASURED_AT = 100;
  private static final int KEPT = 4_000;

  private record Key(String text, Face face) {}

  private final Map<Key, Double> widths =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
          return size() > KEPT;
        }
      };

  @Override
  public double width(String text, Face face, double size) {
    return widths.computeIfAbsent(new Key(text, face), FontMeasure::measured) * size / MEASURED_AT;
  }

  private static double measured(Key key) {
    var text = new Text(key.text());
    text.setFont(Fonts.of(key.face(), MEASURED_AT));
    return text.getLayoutBounds().getWidth();
  }
}
