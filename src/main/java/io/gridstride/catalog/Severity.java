package io.gridstride.catalog;

/** Bands of a 5 x 5 risk score: 1-4, 5-9, 10-14 and 15-25. */
public enum Severity {
  LOW("Low", 1),
  MEDIUM("Medium", 5),
  HIGH("High", 10),
  CRITICAL("Critical", 15);

  private final String title;
  private final int lowestScore;

  Severity(String title, int lowestScore) {
    this.title = title;
    this.lowestScore = lowestScore;
  }

  public String title() {
    return title;
  }

  /** The lowest score of the band. */
  public int lowestScore() {
    return lowestScore;
  }

  /** The band of a score from 1 to 25. */
  public static Severity ofScore(int score) {
    Severity band = LOW;
    for (Severity next : values()) {
      if (score >= next.lowestScore) {
        band = next;
      }
    }
    return band;
  }
}
