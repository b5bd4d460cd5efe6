package io.gridstride.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The cuts of the bundled fonts. */
public enum Cut {
  REGULAR("FR", "Inter-Regular"),
  MEDIUM("FM", "Inter-Medium"),
  SEMIBOLD("FS", "Inter-SemiBold"),
  BOLD("FB", "Inter-Bold"),
  /** The same once more, for drawings in a document whose text is set in another font. */
  DRAWN_REGULAR("DR", "Inter-Regular"),
  DRAWN_MEDIUM("DM", "Inter-Medium"),
  DRAWN_SEMIBOLD("DS", "Inter-SemiBold"),
  /** For emoji, in outlines of one colour. */
  EMOJI("FP", "NotoEmoji"),
  /** For characters that Inter lacks: more scripts and signs. */
  OTHER("FX", "DejaVuSans"),
  /** For Chinese, Japanese and Korean. */
  EAST_ASIAN("FE", "DroidSansFallback");

  private static final List<Cut> FALLBACKS = List.of(OTHER, EAST_ASIAN);
  private static final List<Cut> EMOJI_FALLBACKS = List.of(EMOJI, OTHER);

  private final String resource;
  private final String file;

  Cut(String resource, String file) {
    this.resource = resource;
    this.file = file;
  }

  /** Where a character is looked for that the wanted cut lacks. They are large: read them late. */
  public static List<Cut> fallbacks(int character) {
    return Character.isEmoji(character) ? EMOJI_FALLBACKS : FALLBACKS;
  }

  /** The name under which a page's content refers to it. */
  public String resource() {
    return resource;
  }

  /** Reads the whole cut afresh; a reader that changes it harms nobody else. */
  public TrueTypeFont parse() {
    try (InputStream in =
        Objects.requireNonNull(
            Cut.class.getResourceAsStream("/io/gridstride/fonts/" + file + ".ttf"))) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
    }
  }

  /**
   * Reads a font that is not bundled.
   *
   * @throws IOException if it is no sound TrueType font
   */
  public static TrueTypeFont parse(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }
}
