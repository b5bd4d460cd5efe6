package io.gridstride.ui.canvas;

import io.gridstride.drawing.TextMeasure;
import io.gridstride.ui.look.Fonts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/**
 * Measures in the bundled font at one large size and scales, so that line breaks do not depend on
 * the zoom and match those of the report. Any thread may ask.
 */
public final class FontMeasure implements TextMeasure {
  private static final double MEASURED_AT = 100;
  private static final int KEPT = 4_000;

  /** Letters from here on may join with others and are measured with them. */
  private static final int SIMPLE = 0x250;

  private record Key(String text, Face face) {}

  private final Map<Face, double[]> letters = new EnumMap<>(Face.class);
  private final Map<Key, Double> widths =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
          return size() > KEPT;
        }
      };

  @Override
  public double width(String text, Face face, double size) {
    double width = 0;
    double[] known = letters(face);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= SIMPLE) {
        return joined(text, face) * size / MEASURED_AT;
      }
      width += known[letter];
    }
    return width * size / MEASURED_AT;
  }

  private synchronized double[] letters(Face face) {
    return letters.computeIfAbsent(face, FontMeasure::measured);
  }

  private static double[] measured(Face face) {
    double[] widths = new double[SIMPLE];
    for (char letter = 0; letter < SIMPLE; letter++) {
      widths[letter] = measured(new Key(Character.toString(letter), face));
    }
    return widths;
  }

  private synchronized double joined(String text, Face face) {
    return widths.computeIfAbsent(new Key(text, face), FontMeasure::measured);
  }

  private static double measured(Key key) {
    var text = new Text(key.text());
    text.setFont(Fonts.of(key.face(), MEASURED_AT));
    return text.getLayoutBounds().getWidth();
  }
}
