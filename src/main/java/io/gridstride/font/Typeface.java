package io.gridstride.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which glyph each character has in a font, and how wide it is. Read once, then constant. */
public final class Typeface {
  /** Glyph by character, for those of the basic plane. */
  private final char[] glyphs = new char[Character.MAX_VALUE + 1];

  /** The others, such as pictures: few, or none at all. */
  private final SortedMap<Integer, Character> higher = new TreeMap<>();

  /** Advance by glyph, in thousandths of the font size. */
  private final float[] advances;

  private final int unitsPerEm;

  public Typeface(TrueTypeFont font) {
    try {
      advances = new float[font.getNumberOfGlyphs()];
      CmapLookup characters = font.getUnicodeCmapLookup();
      HorizontalMetricsTable metrics = font.getHorizontalMetrics();
      unitsPerEm = font.getUnitsPerEm();
      float scale = 1000f / unitsPerEm;
      for (int glyph = 1; glyph < advances.length; glyph++) {
        advances[glyph] = metrics.getAdvanceWidth(glyph) * scale;
        List<Integer> codes = characters.getCharCodes(glyph);
        if (codes != null) {
          for (int code : codes) {
            if (code < glyphs.length) {
              glyphs[code] = (char) glyph;
            } else {
              higher.put(code, (char) glyph);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a font cannot be read", e);
    }
  }

  /** How many units of a glyph's outline the font size has. */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /** Whether it has every character of a text, spaces aside. */
  boolean has(String text) {
    boolean[] all = {true};
    CleanText.forEach(text, c -> all[0] &= c == '\n' || glyph(c) != 0);
    return all[0];
  }

  /** 0 when the font does not have the character. */
  public int glyph(int character) {
    return character < glyphs.length
        ? glyphs[character]
        : Optional.ofNullable(higher.get(character)).orElse('\0');
  }

  /** In thousandths of the font size. */
  public float advance(int glyph) {
    return advances[glyph];
  }
}
