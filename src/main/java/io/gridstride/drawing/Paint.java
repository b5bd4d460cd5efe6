package io.gridstride.drawing;

/** What a mark is for; a theme gives each a colour. */
public enum Paint {
  NONE,
  CANVAS,
  GRID,
  /** Zone fills, by nesting depth from outside. */
  ZONE_1,
  ZONE_2,
  ZONE_3,
  ZONE_LINE,
  ZONE_TEXT,
  ENTITY_FILL,
  PROCESS_FILL,
  DEVICE_FILL,
  STORE_FILL,
  MEDIUM_FILL,
  ELEMENT_LINE,
  ELEMENT_TEXT,
  MUTED_TEXT,
  GLYPH,
  FLOW_LINE,
  FLOW_TEXT,
  FLOW_TEXT_BACK,
  BADGE_LOW,
  BADGE_MEDIUM,
  BADGE_HIGH,
  BADGE_CRITICAL,
  BADGE_UNKNOWN,
  BADGE_TEXT,
  SELECTION,
  GUIDE,
  DROP_TARGET,
  /** Over what does not stand out; lets it show through. */
  VEIL,
  /** How an attacker goes, and what goes with what he has. */
  PATH,
  /** What is put in his way. */
  GUARD,
  /** What an overlay fills elements with, by the worst open threat on them. */
  TINT_NONE,
  TINT_LOW,
  TINT_MEDIUM,
  TINT_HIGH,
  TINT_CRITICAL,
  /** What an overlay fills zones with, by their target security level. */
  LEVEL_1,
  LEVEL_2,
  LEVEL_3,
  LEVEL_4
}
