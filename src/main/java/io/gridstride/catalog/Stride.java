package io.gridstride.catalog;

/** The six STRIDE categories, in the order of the acronym. */
public enum Stride {
  SPOOFING("Spoofing", "authenticity"),
  TAMPERING("Tampering", "integrity"),
  REPUDIATION("Repudiation", "accountability"),
  INFORMATION_DISCLOSURE("Information disclosure", "confidentiality"),
  DENIAL_OF_SERVICE("Denial of service", "availability"),
  ELEVATION_OF_PRIVILEGE("Elevation of privilege", "authorisation");

  private final String title;
  private final String violates;

  Stride(String title, String violates) {
    this.title = title;
    this.violates = violates;
  }

  public String title() {
    return title;
  }

  /** The security property that such a threat breaks. */
  public String violates() {
    return violates;
  }

  /** S, T, R, I, D or E. */
  public char letter() {
    return name().charAt(0);
  }
}
