package io.gridstride.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The cuts of the bundled font. */
enum Cut {
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
  String resource() {
    return resource;
  }

  TrueTypeFont parse() {
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
