package io.gridstride.font;

import io.gridstride.drawing.TextMeasure;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Text as the shapes of its letters, set as {@link InterMeasure} measures it. Keeps the letters it
 * has met: make one for a picture, and use it in one thread.
 */
public final class Outlines {
  private record Letters(TrueTypeFont font, Typeface face, Map<Integer, Path2D> met) {
    static Letters of(Cut cut) {
      TrueTypeFont font = cut.parse();
      return new Letters(font, new Typeface(font), new LinkedHashMap<>());
    }

    Path2D shape(int glyph) {
      return met.computeIfAbsent(glyph, this::read);
    }

    private Path2D read(int glyph) {
      try {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
      } catch (IOException e) {
        throw new UncheckedIOException("a bundled font cannot be read", e);
      }
    }
  }

  private final Map<Cut, Letters> cuts = new EnumMap<>(Cut.class);

  private Letters letters(Cut cut) {
    return cuts.computeIfAbsent(cut, Letters::of);
  }

  private Letters having(Typeface face) {
    return cuts.values().stream()
        .filter(letters -> letters.face().equals(face))
        .findFirst()
        .orElseThrow();
  }

  /** The width of that line. */
  public double width(String text, TextMeasure.Face face, double size) {
    return Shown.width(text, letters(InterMeasure.cut(face)).face(), cut -> letters(cut).face())
        * size;
  }

  /** One line of text whose baseline begins at the origin, y downwards. */
  public Path2D of(String text, TextMeasure.Face face, double size) {
    Letters own = letters(InterMeasure.cut(face));
    var line = new Path2D.Double();
    double[] x = new double[1];
    Shown.forEach(
        text,
        own.face(),
        cut -> letters(cut).face(),
        (font, character) -> {
          Letters letters = having(font);
          double scale = size / font.unitsPerEm();
          int glyph = font.glyph(character);
          var place = new AffineTransform(scale, 0, 0, -scale, x[0], 0);
          line.append(letters.shape(glyph).getPathIterator(place), false);
          x[0] += font.advance(glyph) * size / 1000;
        });
    return line;
  }
}
