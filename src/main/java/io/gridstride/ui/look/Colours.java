package io.gridstride.ui.look;

import io.gridstride.drawing.Paint;
import io.gridstride.picture.Look;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/** What each paint of a diagram looks like in a theme, for JavaFX. */
public final class Colours {
  private final Map<Paint, Color> colours = new EnumMap<>(Paint.class);

  private Colours(Look look) {
    for (Paint paint : Paint.values()) {
      colours.put(paint, Color.web(look.colour(paint)));
    }
  }

  public static Colours of(Theme theme) {
    return new Colours(
        switch (theme) {
          case LIGHT -> Look.LIGHT;
          case DARK -> Look.DARK;
          case HIGH_CONTRAST -> Look.HIGH_CONTRAST;
        });
  }

  public Color of(Paint paint) {
    return Objects.requireNonNull(colours.get(paint));
  }
}
