package io.gridstride.picture;

import io.gridstride.drawing.Paint;

/** What each paint of a diagram looks like. Zone tints are opaque, which screens paint faster. */
public enum Look {
  LIGHT,
  DARK,
  /** Light and strong colours on black. */
  HIGH_CONTRAST,
  /** For a printer without colours. */
  BLACK_AND_WHITE;

  /** As {@code #rrggbb}, or {@code #rrggbbaa} for what shows through. */
  public String colour(Paint paint) {
    return switch (this) {
      case LIGHT -> light(paint);
      case DARK -> dark(paint);
      case HIGH_CONTRAST -> highContrast(paint);
      case BLACK_AND_WHITE -> blackAndWhite(paint);
    };
  }

  /** As 0xAARRGGBB. */
  int argb(Paint paint) {
    String colour = colour(paint);
    int rgb = Integer.parseInt(colour, 1, 7, 16);
    int alpha = colour.length() > 7 ? Integer.parseInt(colour, 7, 9, 16) : 0xff;
    return alpha << 24 | rgb;
  }

  private static String light(Paint paint) {
    return switch (paint) {
      case NONE -> "#ffffff00";
      case CANVAS -> "#ffffff";
      case GRID -> "#d8dee4";
      case ZONE_1 -> "#f8f9fb";
      case ZONE_2 -> "#f1f4f8";
      case ZONE_3 -> "#e9eef4";
      case ZONE_LINE -> "#636b74";
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
      case BADGE_HIGH -> "#b04600";
      case BADGE_CRITICAL -> "#a40e26";
      case BADGE_UNKNOWN -> "#6639ba";
      case BADGE_TEXT -> "#ffffff";
      case SELECTION, GUIDE -> "#0860ca";
      case DROP_TARGET -> "#187233";
      case VEIL -> "#ffffffc4";
      case PATH -> "#b3121f";
      case GUARD -> "#0b5d28";
      case TINT_NONE -> "#ffffff";
      case TINT_LOW -> "#eaeef2";
      case TINT_MEDIUM -> "#fdf1b8";
      case TINT_HIGH -> "#ffdfc2";
      case TINT_CRITICAL -> "#ffd3cf";
      case LEVEL_1 -> "#f4f9ff";
      case LEVEL_2 -> "#e4f1ff";
      case LEVEL_3 -> "#d3e8ff";
      case LEVEL_4 -> "#c4e0ff";
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
      case ZONE_LINE -> "#8b949e";
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
      case TINT_NONE -> "#161b22";
      case TINT_LOW -> "#252c35";
      case TINT_MEDIUM -> "#3a2d09";
      case TINT_HIGH -> "#4a290c";
      case TINT_CRITICAL -> "#571518";
      case LEVEL_1 -> "#0f1722";
      case LEVEL_2 -> "#101f33";
      case LEVEL_3 -> "#112541";
      case LEVEL_4 -> "#122a4d";
    };
  }

  /** At least 7 to 1 for everything that is read. */
  private static String highContrast(Paint paint) {
    return switch (paint) {
      case NONE -> "#00000000";
      case CANVAS, ZONE_1, ENTITY_FILL, PROCESS_FILL, DEVICE_FILL -> "#000000";
      case STORE_FILL, MEDIUM_FILL, FLOW_TEXT_BACK, BADGE_TEXT -> "#000000";
      case GRID -> "#2a2a2a";
      case ZONE_2 -> "#101010";
      case ZONE_3 -> "#1c1c1c";
      case ZONE_LINE, ZONE_TEXT -> "#ffffff";
      case ELEMENT_LINE, ELEMENT_TEXT, GLYPH, FLOW_LINE, FLOW_TEXT -> "#ffffff";
      case MUTED_TEXT, BADGE_LOW -> "#e0e0e0";
      case BADGE_MEDIUM -> "#ffe14d";
      case BADGE_HIGH -> "#ffb066";
      case BADGE_CRITICAL -> "#ff9d94";
      case BADGE_UNKNOWN -> "#d9b8ff";
      case SELECTION, GUIDE -> "#5ce1ff";
      case DROP_TARGET -> "#6bff8d";
      case VEIL -> "#000000a8";
      case PATH -> "#ff9d94";
      case GUARD -> "#6bff8d";
      case TINT_NONE, LEVEL_1 -> "#000000";
      case TINT_LOW -> "#1f1f1f";
      case TINT_MEDIUM -> "#332b00";
      case TINT_HIGH -> "#402000";
      case TINT_CRITICAL -> "#4d0d0a";
      case LEVEL_2 -> "#001a33";
      case LEVEL_3 -> "#00264d";
      case LEVEL_4 -> "#003366";
    };
  }

  /** Shapes, dashes and letters carry the meaning; greys only set small print back. */
  private static String blackAndWhite(Paint paint) {
    return switch (paint) {
      case NONE -> "#ffffff00";
      case CANVAS, ENTITY_FILL, PROCESS_FILL, DEVICE_FILL, STORE_FILL, MEDIUM_FILL -> "#ffffff";
      case FLOW_TEXT_BACK, BADGE_TEXT, ZONE_1 -> "#ffffff";
      case GRID -> "#d9d9d9";
      case ZONE_2 -> "#f6f6f6";
      case ZONE_3 -> "#ededed";
      case ZONE_LINE, ZONE_TEXT, ELEMENT_LINE, ELEMENT_TEXT, GLYPH -> "#000000";
      case MUTED_TEXT -> "#404040";
      case FLOW_LINE, FLOW_TEXT -> "#000000";
      case BADGE_LOW, BADGE_UNKNOWN -> "#5e5e5e";
      case BADGE_MEDIUM -> "#404040";
      case BADGE_HIGH, BADGE_CRITICAL -> "#000000";
      case SELECTION, GUIDE, DROP_TARGET -> "#000000";
      case VEIL -> "#ffffffc4";
      case PATH, GUARD -> "#000000";
      case TINT_NONE, LEVEL_1 -> "#ffffff";
      case TINT_LOW, LEVEL_2 -> "#f3f3f3";
      case TINT_MEDIUM, LEVEL_3 -> "#e8e8e8";
      case TINT_HIGH, LEVEL_4 -> "#dddddd";
      case TINT_CRITICAL -> "#d2d2d2";
    };
  }
}
