package io.gridstride.catalog;

/** The parts of a rule pack, in the order in which each may name things of those before it. */
public enum PackSection {
  REFERENCES("references"),
  GLYPHS("glyphs"),
  PROPERTY_GROUPS("propertyGroups"),
  PROPERTIES("properties"),
  DATA_KINDS("dataKinds"),
  ZONES("zones"),
  PROTOCOLS("protocols"),
  TYPES("types"),
  CONTROLS("controls"),
  RULES("rules"),
  REQUIREMENTS("requirements"),
  FINDINGS("findings"),
  PLAYBOOKS("playbooks");

  private final String field;

  PackSection(String field) {
    this.field = field;
  }

  /** The field of a pack that holds it. */
  public String field() {
    return field;
  }
}
