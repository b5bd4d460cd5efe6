package io.gridstride.font;

import io.gridstride.drawing.TextMeasure.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The part of the bundled font that some text needs, for a file that carries its font along. */
public final class Subset {
  /** What a browser asks for; without the tables that move letters, text stays as measured. */
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private Subset() {}

  /** A TrueType font with the characters of these texts that the face has. */
  public static byte[] of(Face face, Collection<String> texts) {
    TrueTypeFont font = InterMeasure.cut(face).parse();
    var typeface = new Typeface(font);
    Set<Integer> used = new LinkedHashSet<>();
    used.add((int) ' ');
    texts.forEach(text ->
        CleanText.forEach(
            text,
            character -> {
              if (typeface.glyph(character) != 0) {
                used.add(character);
              }
            }));
    try {
      var subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(used);
      var bytes = new ByteArrayOutputStream();
      subsetter.writeToStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled font cannot be cut down", e);
    }
  }
}
