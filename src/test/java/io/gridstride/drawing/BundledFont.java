package io.gridstride.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Measures text in the font that ships with the program, without a toolkit. */
public final class BundledFont implements TextMeasure {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Map<Face, Font> cuts = new EnumMap<>(Face.class);

  public BundledFont() {
    cuts.put(Face.REGULAR, load("Regular"));
    cuts.put(Face.MEDIUM, load("Medium"));
    cuts.put(Face.SEMIBOLD, load("SemiBold"));
  }

  private static Font load(String cut) {
    try (InputStream in =
        BundledFont.class.getResourceAsStream("/io/gridstride/fonts/Inter-" + cut + ".ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double width(String text, Face face, double size) {
    return cuts.get(face).deriveFont((float) size).getStringBounds(text, EXACT).getWidth();
  }
}
