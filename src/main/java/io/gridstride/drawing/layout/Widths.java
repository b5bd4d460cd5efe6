package io.gridstride.drawing.layout;

import io.gridstride.drawing.TextMeasure;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures each text once: a search draws the same texts again and again. */
final class Widths implements TextMeasure {
  private record Key(String text, Face face, double size) {}

  private final TextMeasure measure;
  private final Map<Key, Double> known = new LinkedHashMap<>();

  Widths(TextMeasure measure) {
    this.measure = measure;
  }

  @Override
  public double width(String text, Face face, double size) {
    return known.computeIfAbsent(
        new Key(text, face, size), key -> measure.width(key.text(), key.face(), key.size()));
  }
}
