package io.gridstride.ui.look;

import io.gridstride.drawing.TextMeasure.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled font, Inter. */
public final class Fonts {
  /** JavaFX gives the plain name of a family to the cut that was loaded last. */
  private static final List<String> CUTS = List.of("Medium", "SemiBold", "Regular");

  private Fonts() {}

  /** Makes the cuts known to JavaFX; call once, before the first scene. */
  public static void load() {
    CUTS.forEach(cut -> load("/io/gridstride/fonts/Inter-" + cut + ".ttf"));
  }

  private static void load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
      Objects.requireNonNull(Font.loadFont(in, 13), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cut in a size in pixels. JavaFX finds cuts between regular and bold by full name only. */
  public static Font of(Face face, double size) {
    return new Font(
        switch (face) {
          case REGULAR -> "Inter Regular";
          case MEDIUM -> "Inter Medium";
          case SEMIBOLD -> "Inter Semi Bold";
        },
        size);
  }
}
