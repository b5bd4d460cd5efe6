package io.gridstride.ui.look;

import io.gridstride.drawing.Paint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/**
 * What each paint of a diagram looks like in a theme. Zone tints are opaque, since translucent
 * fills are what costs time in software rendering.
 */
public final class Colours {
  private final Map<Paint, Color> colours = new EnumMap<>(Paint.class);

  private Colours(Theme theme) {
    for (Paint paint : Paint.values()) {
      colours.put(paint, Color.web(theme == Theme.LIGHT ? light(paint) : dark(paint)));
    }
  }

  public static Colours of(Theme theme) {
    return new Colours(theme);
  }

  public Color of(Paint paint) {
    return Objects.requireNonNull(colours.get(paint));
  }

  private static String light(Paint paint) {
    return switch (paint) {
      case NONE -> "#ffffff00";
      case CANVAS -> "#ffffff";
      case GRID -> "#d8dee4";
      case ZONE_1 -> "#f8f9fb";
      case ZONE_2 -> "#f1f4f8";
      case ZONE_3 -> "#e9eef4";
      case ZONE_LINE -> "#8c95a0";
      case ZONE_TEXT -> "#424a53";
      case ENTITY_FILL -> "#ffffff";
      case PROCESS_FILL -> "#eef4ff";
      case DEVICE_FILL -> "#ecf8f0";
      case STORE_FILL -> "#fff8e1";
      case MEDIUM_FILL -> "#f3f0fb";
      case ELEMENT_LINE -> "#3d4752";
      case ELEMENT_TEXT -> "#1f2328";
      case MUTED_TEXT -> "#57606a";
      case GLYPH -> "#3d4752";
      case FLOW_LINE -> "#57606a";
      case FLOW_TEXT -> "#424a53";
      case FLOW_TEXT_BACK -> "#ffffff";
      case BADGE_LOW -> "#57606a";
      case BADGE_MEDIUM -> "#7d4e00";
      case BADGE_HIGH -> "#bc4c00";
      case BADGE_CRITICAL -> "#a40e26";
      case BADGE_UNKNOWN -> "#6639ba";
      case BADGE_TEXT -> "#ffffff";
      case SELECTION, GUIDE -> "#0969da";
      case DROP_TARGET -> "#1a7f37";
      case VEIL -> "#ffffffc4";
      case PATH -> "#b3121f";
      case GUARD -> "#0b5d28";
    };
  }

  private static String dark(Paint paint) {
    return switch (paint) {
      case NONE -> "#00000000";
      case CANVAS -> "#0d1117";
      case GRID -> "#262c36";
      case ZONE_1 -> "#12171f";
      case ZONE_2 -> "#181e27";
      case ZONE_3 -> "#1e2530";
      case ZONE_LINE -> "#6e7681";
      case ZONE_TEXT -> "#b8c0c9";
      case ENTITY_FILL -> "#161b22";
      case PROCESS_FILL -> "#13233a";
      case DEVICE_FILL -> "#12261c";
      case STORE_FILL -> "#2b230f";
      case MEDIUM_FILL -> "#221d35";
      case ELEMENT_LINE -> "#9aa4af";
      case ELEMENT_TEXT -> "#f0f3f6";
      case MUTED_TEXT -> "#9aa4af";
      case GLYPH -> "#c3cad2";
      case FLOW_LINE -> "#8b949e";
      case FLOW_TEXT -> "#c3cad2";
      case FLOW_TEXT_BACK -> "#0d1117";
      case BADGE_LOW -> "#8b949e";
      case BADGE_MEDIUM -> "#d29922";
      case BADGE_HIGH -> "#f0883e";
      case BADGE_CRITICAL -> "#ff7b72";
      case BADGE_UNKNOWN -> "#bc8cff";
      case BADGE_TEXT -> "#0d1117";
      case SELECTION, GUIDE -> "#58a6ff";
      case DROP_TARGET -> "#3fb950";
      case VEIL -> "#0d1117b0";
      case PATH -> "#ff8078";
      case GUARD -> "#56d364";
    };
  }
}
