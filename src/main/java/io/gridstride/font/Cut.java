package io.gridstride.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The cuts of the bundled font. */
public enum Cut {
  REGULAR("FR", "Inter-Regular"),
  MEDIUM("FM", "Inter-Medium"),
  SEMIBOLD("FS", "Inter-SemiBold"),
  BOLD("FB", "Inter-Bold");

  private final String resource;
  private final String file;

  Cut(String resource, String file) {
    this.resource = resource;
    this.file = file;
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
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
    }
  }
}
