package io.gridstride.catalog;

/** Bands of a 5 x 5 risk score: 1-4, 5-9, 10-14 and 15-25. */
public enum Severity {
  LOW("Low"),
  MEDIUM("Medium"),
  HIGH("High"),
  CRITICAL("Critical");

  private final String title;

  Severity(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The band of a score from 1 to 25. */
  public static Severity ofScore(int score) {
    if (score >= 15) {
      return CRITICAL;
    }
    if (score >= 10) {
      return HIGH;
    }
    return score >= 5 ? MEDIUM : LOW;
  }
}
