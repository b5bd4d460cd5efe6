package io.gridstride.report.pdf;

import io.gridstride.drawing.Paint;
import java.util.OptionalInt;

/**
 * The colours of a drawing on paper. Fills stay so light that every shape and word is as clear on a
 * black-and-white printer; what only helps while editing is not printed.
 */
final class PrintTheme {
  private PrintTheme() {}

  /** As 0xRRGGBB; empty for what is not printed. */
  static OptionalInt colour(Paint paint) {
    return switch (paint) {
      case NONE, CANVAS, GRID, SELECTION, GUIDE, DROP_TARGET, VEIL -> OptionalInt.empty();
      case TINT_NONE, TINT_LOW, TINT_MEDIUM, TINT_HIGH, TINT_CRITICAL -> OptionalInt.empty();
      case LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 -> OptionalInt.empty();
      case ZONE_1 -> OptionalInt.of(0xF7F9FC);
      case ZONE_2 -> OptionalInt.of(0xEEF2F8);
      case ZONE_3 -> OptionalInt.of(0xE4EAF3);
      case ZONE_LINE -> OptionalInt.of(0xB4451F);
      case ZONE_TEXT -> OptionalInt.of(0x93360F);
      case ENTITY_FILL -> OptionalInt.of(0xF1F1F4);
      case PROCESS_FILL, STORE_FILL, MEDIUM_FILL, FLOW_TEXT_BACK -> OptionalInt.of(0xFFFFFF);
      case DEVICE_FILL -> OptionalInt.of(0xF2F8F5);
      case ELEMENT_LINE -> OptionalInt.of(0x2B3648);
      case ELEMENT_TEXT -> OptionalInt.of(Look.INK);
      case MUTED_TEXT -> OptionalInt.of(0x525D6F);
      case GLYPH -> OptionalInt.of(0x3D4A5F);
      case FLOW_LINE -> OptionalInt.of(0x56627A);
      case FLOW_TEXT -> OptionalInt.of(0x333E50);
      case BADGE_LOW -> OptionalInt.of(0x2B7A4B);
      case BADGE_MEDIUM -> OptionalInt.of(0x8A6100);
      case BADGE_HIGH -> OptionalInt.of(0xB44A0C);
      case BADGE_CRITICAL -> OptionalInt.of(0xA81A12);
      case BADGE_UNKNOWN -> OptionalInt.of(0x4A50B5);
      case PATH -> OptionalInt.of(0xA81A12);
      case GUARD -> OptionalInt.of(0x0B5D28);
      case BADGE_TEXT -> OptionalInt.of(Look.WHITE);
    };
  }
}
